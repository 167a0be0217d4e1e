package org.gouji.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gouji.api.check.CheckOptions;
import org.gouji.api.check.OptionsException;
import org.gouji.api.check.Workbench;
import org.gouji.api.export.Exporters;
import org.gouji.check.PriorException;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.json.JsonFormatException;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Exporter.Export;
import org.gouji.plugin.Showing;
import org.gouji.plugin.Showing.Look;
import org.gouji.verdict.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji check}: checks files and writes their verdicts, in the order of the files. */
@Command(
    name = "check",
    description = "核查报告文件，压缩包（ZIP）内的逐一核查；也可以是已解析的报告（JSON）。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：",
    footerHeading = "%n退出码：%n",
    footer = {"  0  合规（可有需注意之处）", "  1  不合规", "  2  无法判定、核查未完成或无法读取", "  3  用法不对", "  4  程序出错"})
final class Check implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "要核查的文件。")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "输出格式：text（默认）、json、sarif、html、xlsx，以及插件提供的其他格式。")
  private String format = "text";

  @Option(
      names = "--province",
      paramLabel = "NAME",
      description = "适用哪个省的规则，如 zhejiang 或 浙江；默认由文件判断。")
  private @Nullable String province;

  @Option(names = "--published", paramLabel = "DATE", description = "公布日期，如 2024-01-31。")
  private @Nullable String published;

  @Option(names = "--submitted", paramLabel = "DATE", description = "提交日期。")
  private @Nullable String submitted;

  @Option(
      names = "--reporter",
      paramLabel = "KIND",
      description = "报告机关的类别：government、department、zone、township。")
  private @Nullable String reporter;

  @Option(names = "--prior", paramLabel = "FILE", description = "上一年度的报告。")
  private @Nullable String prior;

  @Option(names = "--as-of", paramLabel = "DATE", description = "以哪一天为准；默认为今天（北京时间）。")
  private @Nullable String asOf;

  @Option(
      names = "--outcomes",
      paramLabel = "LIST",
      description = "显示哪些结果：all，或 FAIL,UNDETERMINED,ERROR,NOT_RUN,PASS,NOT_APPLICABLE 中的若干个。")
  private @Nullable String outcomes;

  @Option(names = "--output", paramLabel = "FILE", description = "把结果写入文件，不写到标准输出。")
  private @Nullable String output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "是否着色：auto（默认，只在终端上）、always、never。")
  private String color = "auto";

  Check(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Look look = look();
    List<Path> paths = InputFiles.find(files);
    Optional<Path> priorPath = priorPath();
    Optional<Path> target = output == null ? Optional.empty() : Optional.of(target(output));
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT)) {
      bench
          .house()
          .trouble()
          .ifPresent(
              trouble -> {
                throw new IllegalStateException(trouble.zh());
              });
      Exporter exporter = exporter(bench.exporters());
      CheckOptions options = options(bench);
      Optional<Submission> priorReport = priorPath.map(path -> readPrior(bench, path));
      Showing showing =
          new Showing(options.shown(), bench.book().ruleSets(), Optional.empty(), look);
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      Set<ExitCode> codes = EnumSet.noneOf(ExitCode.class);
      try (Export export = exporter.open(target.isPresent() ? kept : surroundings.out(), showing)) {
        for (Path path : paths) {
          List<Submission> documents = documents(bench, path);
          if (documents.isEmpty()) {
            codes.add(ExitCode.OPEN);
          }
          for (Submission document : documents) {
            Optional<Checked> checked =
                check(bench, exporter, path, document, priorReport, options);
            codes.add(
                checked
                    .map(found -> ExitCode.of(found.verdict().conclusion()))
                    .orElse(ExitCode.OPEN));
            if (checked.isPresent()) {
              export.add(checked.get());
            }
          }
        }
      }
      if (target.isPresent()) {
        Files.write(target.get(), kept.toByteArray());
      }
      return ExitCode.of(codes).number();
    }
  }

  /** The documents in a file; none of one that is too large, and then that was said. */
  private List<Submission> documents(Workbench bench, Path path) {
    try {
      long size = Files.size(path);
      if (size > bench.limits().bytes()) {
        say(path.toString(), tooLarge(size, bench.limits().bytes()));
        return List.of();
      }
      return bench.documents(InputFiles.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException("读取 " + path + " 时出错", e);
    }
  }

  /** The verdict on one document; empty where there is none, and then the reason was said. */
  private Optional<Checked> check(
      Workbench bench,
      Exporter exporter,
      Path path,
      Submission document,
      Optional<Submission> priorReport,
      CheckOptions options) {
    try {
      Checked bare = bench.check(document, priorReport, options.options());
      return Optional.of(exporter.showsPages() ? bench.withPages(bare, document) : bare);
    } catch (PriorException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (UnknownFormatException | JsonFormatException e) {
      String within = document.name().substring(document.handedIn().name().length());
      say(path + within, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Submission readPrior(Workbench bench, Path path) {
    try {
      if (Files.size(path) > bench.limits().bytes()) {
        throw new UsageException(path + "：" + tooLarge(Files.size(path), bench.limits().bytes()));
      }
      return InputFiles.read(path);
    } catch (IOException e) {
      throw new UncheckedIOException("读取 " + path + " 时出错", e);
    }
  }

  private void say(String file, String problem) {
    surroundings.err().println("gouji: " + file + "：" + problem);
  }

  private static String tooLarge(long size, long limit) {
    return String.format(
        Locale.ROOT,
        "文件有 %.1f MB，超过上限 %.1f MB，未读取。请删去与报告无关的附件或图片后重新提交。",
        size / (double) (1 << 20),
        limit / (double) (1 << 20));
  }

  private Exporter exporter(Exporters exporters) {
    Exporter exporter =
        exporters
            .ofFormat(format)
            .orElseThrow(
                () ->
                    new UsageException(
                        "没有输出格式“"
                            + format
                            + "”；可用的格式："
                            + exporters.all().stream()
                                .map(Exporter::format)
                                .collect(Collectors.joining("、"))));
    if (!exporter.isText() && output == null && surroundings.terminal()) {
      throw new UsageException("--format " + format + " 不是文本，请用 --output 指明写入哪个文件");
    }
    return exporter;
  }

  private Look look() {
    boolean auto =
        surroundings.terminal()
            && output == null
            && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty();
    boolean colored =
        switch (color) {
          case "auto" -> auto;
          case "always" -> true;
          case "never" -> false;
          default -> throw new UsageException("--color 只能是 auto、always 或 never，不能是“" + color + "”");
        };
    return new Look(colored, width());
  }

  private int width() {
    String columns = surroundings.environment().getOrDefault("COLUMNS", "");
    if (!surroundings.terminal() || !columns.matches("[0-9]{2,4}")) {
      return Look.PLAIN.width();
    }
    return Math.max(40, Math.min(Integer.parseInt(columns), 160));
  }

  private Optional<Path> priorPath() {
    if (prior == null) {
      return Optional.empty();
    }
    if (files.size() > 1) {
      throw new UsageException("--prior 只能与一个文件一起使用：上一年度报告只对应一个机关");
    }
    return Optional.of(InputFiles.find(List.of(prior)).get(0));
  }

  private static Path target(String name) {
    Path target = Path.of(name).toAbsolutePath();
    Path folder = target.getParent();
    if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
      throw new UsageException("--output 无法写入：" + name);
    }
    return target;
  }

  private CheckOptions options(Workbench bench) {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, "province", province);
    put(texts, "reporter", reporter);
    put(texts, "published", published);
    put(texts, "submitted", submitted);
    put(texts, "asOf", asOf);
    put(texts, "outcomes", outcomes);
    try {
      return CheckOptions.of(texts, LocalDate.now(surroundings.clock()), bench.book());
    } catch (OptionsException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void put(Map<String, String> texts, String name, @Nullable String text) {
    if (text != null) {
      texts.put(name, text);
    }
  }
}
