package org.gouji.api.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.api.author.ProvinceScaffold;
import org.gouji.api.author.ScaffoldException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules new-province}: writes the plugin of a province or a city. */
@Command(
    name = "new-province",
    description = "新建一个省（或者市）的插件：一个文件夹，形状与其他省相同。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：")
final class NewProvince implements Callable<Integer> {

  private static final String PLUGINS = "plugins";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "小写拼音，如 gansu；市写省和市，如 gansu-wuwei。")
  private String id = "";

  @Option(names = "--name", paramLabel = "NAME", required = true, description = "全称，如 甘肃省。")
  private String name = "";

  @Option(
      names = "--divisions",
      paramLabel = "CODE",
      required = true,
      split = ",",
      description = "行政区划代码（GB/T 2260）的开头几位，如 62；几个以逗号分隔。")
  private List<String> divisions = List.of();

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      defaultValue = PLUGINS,
      description = "插件文件夹；默认为 plugins。")
  private Path plugins = Path.of(PLUGINS);

  NewProvince(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    ProvinceScaffold province = new ProvinceScaffold(id, name, divisions);
    Path folder;
    try {
      folder = province.write(plugins);
    } catch (ScaffoldException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    PrintStream out = surroundings.out();
    out.println("已新建 " + folder + "，并写入 " + plugins.resolve("pom.xml"));
    out.println("下一步：");
    out.println(
        "  1. 改写 "
            + folder.resolve("rules").resolve(province.firstRule().value())
            + "，在 README.md 写明来源");
    out.println("  2. ./gouji rules test " + folder.resolve("rules"));
    out.println("  3. mvn -B -ntp -pl " + folder + " -am verify");
    return ExitCode.CONFORMANT.number();
  }
}
