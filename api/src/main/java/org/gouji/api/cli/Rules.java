package org.gouji.api.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.api.check.Workbench;
import org.gouji.check.RuleBook;
import org.gouji.document.Limits;
import org.gouji.rule.Area;
import org.gouji.rule.Basis;
import org.gouji.rule.Layers;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.gouji.rule.Severity;
import org.gouji.rule.Years;
import org.gouji.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji rules}: which rules there are and apply, and the page of one. */
@Command(
    name = "rules",
    description = "列出规则，显示一条规则的说明，编写和检验规则。",
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
    throw new UsageException("请指明 rules list、show、new、new-province、test、try 或 site");
  }

  @Command(
      name = "list",
      description = "列出规则；给出年度或地区的，列出对其报告适用的。",
      optionListHeading = "%n选项：%n",
      synopsisHeading = "用法：")
  int list(
      @Option(names = "--year", paramLabel = "YEAR", description = "报告年度，如 2023。")
          @Nullable Integer year,
      @Option(names = "--province", paramLabel = "NAME", description = "地区，如 zhejiang 或 浙江。")
          @Nullable String province) {
    OptionalInt judged = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT)) {
      RuleBook book = bench.book();
      if (year == null && province == null) {
        for (RuleSet set : book.all()) {
          head(set);
          set.rules().forEach(rule -> line(rule, rule.main().severity(), ""));
        }
      } else {
        Optional<Area> area = Optional.ofNullable(province).map(name -> known(book, name));
        applying(new Layers(book.applying(area)), judged);
      }
    }
    return ExitCode.CONFORMANT.number();
  }

  private void applying(Layers layers, OptionalInt year) {
    layers.sets().forEach(this::head);
    for (Rule rule : layers.rules()) {
      if (year.isEmpty() || rule.years().contains(year.getAsInt())) {
        Severity severity =
            year.isPresent() ? rule.main().severityIn(year.getAsInt()) : rule.main().severity();
        line(rule, severity, notes(layers, rule, year));
      }
    }
  }

  /** What the areas do to a rule, in the year that is asked for. */
  private static String notes(Layers layers, Rule rule, OptionalInt year) {
    StringBuilder notes = new StringBuilder();
    for (Area area : layers.sets().stream().flatMap(set -> set.area().stream()).toList()) {
      area.sharpened().stream()
          .filter(sharper -> sharper.rule().equals(rule.id()) && holds(sharper.basis(), year))
          .forEach(
              sharper ->
                  notes.append(
                      "　［%s加重为%s：%s］"
                          .formatted(
                              area.name(), Words.of(sharper.severity()), law(sharper.basis()))));
      area.setAside().stream()
          .filter(aside -> aside.rule().equals(rule.id()) && holds(aside.basis(), year))
          .forEach(aside -> notes.append("　［" + aside.message(area.name()) + "］"));
    }
    return notes.toString();
  }

  private static boolean holds(Basis basis, OptionalInt year) {
    return year.isEmpty() || basis.years().contains(year.getAsInt());
  }

  private void head(RuleSet set) {
    surroundings.out().println(set.id() + " " + set.version() + "　" + set.title());
  }

  private void line(Rule rule, Severity severity, String notes) {
    String mandatory = rule.mandatory() ? "必须" : "—";
    surroundings
        .out()
        .println(
            "  "
                + String.join("\t", rule.id().value(), severity.name(), mandatory, rule.title())
                + notes);
  }

  private static Area known(RuleBook book, String name) {
    return book.area(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "没有“"
                        + name
                        + "”的规则；已加载的地区："
                        + String.join("、", book.areas().stream().map(Area::name).toList())));
  }

  @Command(name = "show", description = "显示一条规则的依据、年度和说明。", synopsisHeading = "用法：")
  int show(@Parameters(paramLabel = "ID", description = "规则编号，如 T3-01。") String id) {
    try (Workbench bench = Workbench.open(surroundings.plugins(), Limits.DEFAULT)) {
      Rule rule =
          bench.book().all().stream()
              .map(RuleSet::rules)
              .flatMap(List::stream)
              .filter(found -> found.id().value().equals(id.toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> new UsageException("没有规则“" + id + "”"));
      PrintStream out = surroundings.out();
      out.println(rule.id() + "　" + rule.title());
      out.println("严重程度　" + severity(rule) + (rule.mandatory() ? "，必须判定" : ""));
      out.println("适用年度　" + span(rule.years()));
      rule.basis().forEach(basis -> out.println("依据　" + law(basis)));
      out.println();
      out.println(rule.page().strip());
    }
    return ExitCode.CONFORMANT.number();
  }

  private static String severity(Rule rule) {
    StringBuilder text = new StringBuilder(Words.of(rule.main().severity()));
    rule.main()
        .softened()
        .forEach((year, severity) -> text.append("，" + year + "年度为" + Words.of(severity)));
    return text.toString();
  }

  private static String law(Basis basis) {
    return basis.norm() + " " + basis.article() + "（" + span(basis.years()) + "）";
  }

  private static String span(Years years) {
    return years.from()
        + (years.until().isEmpty()
            ? "年度起"
            : years.until().getAsInt() == years.from()
                ? "年度"
                : "至" + years.until().getAsInt() + "年度");
  }
}
