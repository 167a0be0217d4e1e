package org.gouji.api.cli;

import java.util.List;
import java.util.Optional;
import org.gouji.api.check.Workbench;
import org.gouji.document.Limits;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules}: which rules there are, and the page of one. */
@Command(
    name = "rules",
    description = "列出规则，或显示一条规则的说明。",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    synopsisHeading = "用法：")
final class Rules implements Runnable {

  private final Surroundings surroundings;

  Rules(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new UsageException("请指明 rules list 或 rules show ID");
  }

  @Command(name = "list", description = "列出规则。", synopsisHeading = "用法：")
  int list(
      @Option(names = "--year", paramLabel = "YEAR", description = "只列适用于该年度报告的。")
          @Nullable Integer year) {
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT)) {
      for (RuleSet set : bench.book().ruleSets()) {
        surroundings.out().println(set.id() + " " + set.version() + "　" + set.title());
        for (Rule rule : set.rules()) {
          if (year == null || rule.years().contains(year)) {
            surroundings
                .out()
                .println("  " + rule.id() + "\t" + rule.main().severity() + "\t" + rule.title());
          }
        }
      }
    }
    return ExitCode.CONFORMANT.number();
  }

  @Command(name = "show", description = "显示一条规则的说明。", synopsisHeading = "用法：")
  int show(@Parameters(paramLabel = "ID", description = "规则编号，如 T3-01。") String id) {
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT)) {
      Optional<Rule> rule =
          bench.book().ruleSets().stream()
              .map(RuleSet::rules)
              .flatMap(List::stream)
              .filter(found -> found.id().value().equals(id))
              .findFirst();
      if (rule.isEmpty()) {
        throw new UsageException("没有规则“" + id + "”");
      }
      surroundings.out().println(rule.get().page().strip());
    }
    return ExitCode.CONFORMANT.number();
  }
}
