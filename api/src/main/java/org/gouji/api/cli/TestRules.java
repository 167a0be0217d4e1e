package org.gouji.api.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.api.author.Author;
import org.gouji.api.author.Draft;
import org.gouji.api.author.Draft.Tested;
import org.gouji.api.check.Workbench;
import org.gouji.document.Limits;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gouji rules test}: compiles a rule folder on the spot and runs its cases. */
@Command(
    name = "test",
    description = "当场编译规则集文件夹，运行每条规则的全部用例。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：",
    footerHeading = "%n退出码：%n",
    footer = {"  0  全部符合", "  1  有用例不符，或者规则有错"})
final class TestRules implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FOLDER|ID",
      arity = "0..*",
      description = "规则集文件夹（默认 rules/cn），其后是要检验的规则编号（默认全部）。")
  private List<String> words = List.of();

  TestRules(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    boolean named = !words.isEmpty() && isRuleSet(Path.of(words.get(0)));
    Path folder = named ? Path.of(words.get(0)) : Path.of(NewRule.NATIONAL);
    if (!isRuleSet(folder)) {
      throw new UsageException(folder + " 不是规则集文件夹（其中没有 rule-set.yaml）");
    }
    List<RuleId> ids =
        words.subList(named ? 1 : 0, words.size()).stream().map(NewRule::ruleId).toList();
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT);
        Author author = Author.open();
        Draft draft = author.draft(folder, bench.book())) {
      ids.stream()
          .filter(id -> draft.set().rule(id).isEmpty())
          .findFirst()
          .ifPresent(
              id -> {
                throw new UsageException(folder + " 中没有规则 " + id);
              });
      return report(draft, ids);
    } catch (RuleFormatException e) {
      e.problems().forEach(surroundings.out()::println);
      surroundings.out().println("规则有 " + e.problems().size() + " 处错误，未运行用例。");
      return ExitCode.NON_CONFORMANT.number();
    }
  }

  private int report(Draft draft, List<RuleId> ids) {
    Tested tested = draft.test(ids);
    PrintStream out = surroundings.out();
    tested.failures().forEach(out::println);
    out.println(
        "%s %s：%d 条规则，%d 个用例，%s。"
            .formatted(
                draft.set().id(),
                draft.set().version(),
                tested.rules(),
                tested.cases(),
                tested.failures().isEmpty() ? "全部符合" : tested.failures().size() + " 个不符"));
    return tested.failures().isEmpty()
        ? ExitCode.CONFORMANT.number()
        : ExitCode.NON_CONFORMANT.number();
  }

  static boolean isRuleSet(Path folder) {
    return Files.isRegularFile(folder.resolve("rule-set.yaml"));
  }
}
