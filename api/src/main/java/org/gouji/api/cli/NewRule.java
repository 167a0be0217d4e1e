package org.gouji.api.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.api.author.RuleScaffold;
import org.gouji.api.author.ScaffoldException;
import org.gouji.rule.RuleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules new}: writes the folder of a new rule. */
@Command(
    name = "new",
    description = "新建一条规则：条件、说明，和一个尚未通过的用例。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：")
final class NewRule implements Callable<Integer> {

  /** Where the national rules lie in a source tree. */
  static final String NATIONAL = "rules/cn";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "规则编号，如 SEC-10。")
  private String id = "";

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      defaultValue = NATIONAL,
      description = "规则集文件夹；默认为 rules/cn。")
  private Path set = Path.of(NATIONAL);

  NewRule(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder;
    try {
      folder = RuleScaffold.write(ruleId(id), set);
    } catch (ScaffoldException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    PrintStream out = surroundings.out();
    out.println("已新建 " + folder);
    out.println("下一步：");
    out.println("  1. 在 cases.yaml 的第一个用例里写一份违反规则的报告");
    out.println("  2. 在 rule.drl 写条件，在 rule.md 写名称、依据、年度和说明");
    out.println("  3. ./gouji rules test " + set + " " + id);
    return ExitCode.CONFORMANT.number();
  }

  static RuleId ruleId(String text) {
    try {
      return new RuleId(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("规则编号应为大写字母、连字符和两位数字，如 SEC-10，实为“" + text + "”");
    }
  }
}
