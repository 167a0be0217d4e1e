package org.gouji.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gouji.api.check.Workbench;
import org.gouji.api.site.RuleSite;
import org.gouji.document.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gouji rules site}: writes the pages of the loaded rules to a folder. */
@Command(
    name = "site",
    description = "把已加载的全部规则写成网页。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：")
final class WriteSite implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FOLDER", description = "写到哪个文件夹；没有的会新建。")
  private Path folder = Path.of("");

  WriteSite(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(folder + " 不是文件夹");
    }
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT)) {
      Map<String, String> files = RuleSite.files(bench.book());
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
        Files.writeString(target, file.getValue());
      }
      surroundings.out().println("已写入 " + files.size() + " 页：" + folder.resolve("index.html"));
    }
    return ExitCode.CONFORMANT.number();
  }
}
