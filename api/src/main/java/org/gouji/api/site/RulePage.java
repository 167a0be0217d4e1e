package org.gouji.api.site;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.RuleBook;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Area;
import org.gouji.rule.Rule;
import org.gouji.rule.Variant;
import org.gouji.words.Words;

/** The page of a rule: titles, severity by year, dated law, targets, faces, and its own text. */
final class RulePage {

  private RulePage() {}

  static String of(Rule rule, RuleBook book, Links links) {
    return Page.of(
        rule.id() + "　" + rule.title(),
        links,
        page -> {
          page.markup("<p lang=\"en\">" + Html.escape(rule.englishTitle()) + "</p>\n");
          facts(page, rule);
          page.text("h2", "法律依据（按年度）");
          page.table(
              List.of("文件", "条款", "年度"),
              table ->
                  rule.basis()
                      .forEach(
                          law -> table.row(law.norm(), law.article(), Wording.years(law.years()))));
          faces(page, rule);
          parameters(page, rule);
          areas(page, rule, book, links);
          page.element("article", text -> text.markup(Markdown.html(rule.page())));
        });
  }

  private static void facts(Html page, Rule rule) {
    page.element(
        "table",
        table ->
            table
                .row("严重程度", Wording.severity(rule.main()))
                .row("必须判定", rule.mandatory() ? "是：未能判定的，不作合规结论" : "否")
                .row("适用年度", Wording.years(rule.years()))
                .row("适用机关", Wording.reporters(rule))
                .row(
                    "检查对象",
                    rule.targets().stream().map(Wording::target).collect(Collectors.joining("、"))));
  }

  private static void faces(Html page, Rule rule) {
    page.text("h2", "提示和改正");
    page.table(
        List.of("情形", "严重程度", "提示", "改正"),
        table -> {
          for (Variant face : rule.variants().values()) {
            table.row(
                face.name().isEmpty() ? rule.id().value() : rule.id() + "." + face.name(),
                Wording.severity(face),
                face.message(),
                face.fix());
          }
        });
  }

  /** What the condition compares with, where no area sets another value. */
  private static void parameters(Html page, Rule rule) {
    if (rule.parameters().isEmpty()) {
      return;
    }
    page.text("h2", "参数");
    page.table(
        List.of("参数", "机关", "数值"),
        table ->
            rule.parameters()
                .forEach(
                    (name, values) ->
                        values.forEach(
                            (kind, value) ->
                                table.row(
                                    name,
                                    ReporterKind.find(kind).map(Wording::reporter).orElse("各类机关"),
                                    value))));
  }

  private static void areas(Html page, Rule rule, RuleBook book, Links links) {
    for (Area area : book.areas()) {
      area.sharpened().stream()
          .filter(sharper -> sharper.rule().equals(rule.id()))
          .forEach(
              sharper ->
                  note(
                      page,
                      area,
                      links,
                      "加重为"
                          + Words.of(sharper.severity())
                          + "（"
                          + Wording.years(sharper.basis().years())
                          + "）"));
      area.setAside().stream()
          .filter(aside -> aside.rule().equals(rule.id()))
          .forEach(
              aside ->
                  note(
                      page,
                      area,
                      links,
                      "不适用（" + Wording.years(aside.basis().years()) + "）：" + aside.reason()));
    }
  }

  private static void note(Html page, Area area, Links links, String text) {
    page.element("p", line -> line.link(links.area(area), area.name()).plain("：" + text));
  }
}
