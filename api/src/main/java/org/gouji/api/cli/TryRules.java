package org.gouji.api.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.api.author.Author;
import org.gouji.api.author.Change;
import org.gouji.api.author.Draft;
import org.gouji.api.check.CheckOptions;
import org.gouji.api.check.OptionsException;
import org.gouji.api.check.Workbench;
import org.gouji.check.Options;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.json.JsonFormatException;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.RuleFormatException;
import org.gouji.verdict.Verdict;
import org.gouji.words.Names;
import org.gouji.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules try}: what a changed rule folder would change on documents. */
@Command(
    name = "try",
    description = "用改动后的规则集文件夹核查文件，显示与现行规则相比有哪些变化。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：")
final class TryRules implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "规则集文件夹，如 rules/cn。")
  private Path folder = Path.of(NewRule.NATIONAL);

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "报告文件。")
  private List<String> files = List.of();

  @Option(names = "--province", paramLabel = "NAME", description = "适用哪个地区的规则；默认由文件判断。")
  private @Nullable String province;

  TryRules(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!TestRules.isRuleSet(folder)) {
      throw new UsageException(folder + " 不是规则集文件夹（其中没有 rule-set.yaml）");
    }
    List<Path> paths = InputFiles.find(files);
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT);
        Author author = Author.open();
        Draft draft = author.draft(folder, bench.book())) {
      Workbench changed = bench.with(draft.book());
      Options after = options(changed, province);
      // Reports of an area that only the changed rules know are national ones before.
      boolean known = province != null && bench.book().area(province).isPresent();
      Options before = options(bench, known ? province : null);
      boolean all = true;
      for (Path path : paths) {
        Submission file = InputFiles.read(path);
        Optional<Verdict> old = verdict(bench, before, file);
        Optional<Verdict> now = verdict(changed, after, file);
        if (old.isPresent() && now.isPresent()) {
          show(path, old.get(), now.get());
        } else {
          surroundings.err().println("gouji: " + path + "：无法读取");
          all = false;
        }
      }
      return all ? ExitCode.CONFORMANT.number() : ExitCode.OPEN.number();
    } catch (RuleFormatException e) {
      e.problems().forEach(surroundings.out()::println);
      return ExitCode.NON_CONFORMANT.number();
    }
  }

  private Options options(Workbench bench, @Nullable String area) {
    try {
      return CheckOptions.of(
              area == null ? Map.of() : Map.of("province", area),
              LocalDate.now(surroundings.clock()),
              bench.book())
          .options();
    } catch (OptionsException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Verdict> verdict(Workbench bench, Options options, Submission file) {
    try {
      return Optional.of(bench.check(file, Optional.empty(), options).verdict());
    } catch (UnknownFormatException | JsonFormatException e) {
      return Optional.empty();
    }
  }

  private void show(Path path, Verdict before, Verdict after) {
    PrintStream out = surroundings.out();
    List<Change> changes = Change.between(before.results(), after.results());
    out.println(
        path
            + "：%d 处变化；%s → %s"
                .formatted(
                    changes.size(), Words.of(before.conclusion()), Words.of(after.conclusion())));
    Names names = Names.in(after);
    for (Change change : changes) {
      out.println("  " + change.rule() + "　" + names.of(change.target()));
      out.println("    - " + change.before().map(TryRules::shown).orElse("（没有这项检查）"));
      out.println("    + " + change.after().map(TryRules::shown).orElse("（没有这项检查）"));
    }
  }

  private static String shown(Result result) {
    String weight = result.outcome() == Outcome.FAIL ? "（" + Words.of(result.severity()) + "）" : "";
    return Words.of(result.outcome())
        + weight
        + (result.message().isEmpty() ? "" : "　" + result.message());
  }
}
