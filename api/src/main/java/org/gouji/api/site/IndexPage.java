package org.gouji.api.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.RuleBook;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.gouji.rule.Severity;
import org.gouji.words.Words;

/** The index: rules by family and by severity, and the areas. */
final class IndexPage {

  private static final List<String> HEADS = List.of("编号", "名称", "严重程度", "必须判定", "适用年度");

  private static final Map<String, String> FAMILIES =
      Map.of(
          "SEC", "章节和内容",
          "FMT", "格式",
          "DOC", "标题、年度和日期",
          "T2", "表二",
          "T3", "表三",
          "T4", "表四",
          "NAR", "正文与表格",
          "YOY", "与上一年度报告",
          "LVL", "上下级之间");

  private IndexPage() {}

  static String of(RuleBook book, Links links) {
    return Page.of(
        "规则目录",
        links,
        page -> {
          areas(page, book, links);
          book.all().forEach(set -> families(page, set, links));
          severities(page, book, links);
        });
  }

  private static void areas(Html page, RuleBook book, Links links) {
    if (!book.areas().isEmpty()) {
      page.text("h2", "地区");
      page.element(
          "ul",
          list ->
              book.areas()
                  .forEach(
                      area -> list.element("li", li -> li.link(links.area(area), area.name()))));
    }
  }

  private static void families(Html page, RuleSet set, Links links) {
    page.text("h2", set.title() + "（" + set.id() + " " + set.version() + "）");
    Map<String, List<Rule>> families =
        set.rules().stream()
            .collect(Collectors.groupingBy(IndexPage::family, TreeMap::new, Collectors.toList()));
    families.forEach(
        (family, rules) -> {
          page.text("h3", (FAMILIES.getOrDefault(family, "") + " " + family).strip());
          table(page, rules, links);
        });
  }

  static void table(Html page, List<Rule> rules, Links links) {
    page.table(HEADS, table -> rules.forEach(rule -> row(table, rule, links)));
  }

  private static void row(Html table, Rule rule, Links links) {
    table.element(
        "tr",
        row ->
            row.element("td", cell -> cell.link(links.rule(rule.id()), rule.id().value()))
                .text("td", rule.title())
                .text("td", Wording.severity(rule.main()))
                .text("td", rule.mandatory() ? "是" : "")
                .text("td", Wording.years(rule.years())));
  }

  private static void severities(Html page, RuleBook book, Links links) {
    page.text("h2", "按严重程度");
    for (Severity severity : Severity.values()) {
      page.text("h3", Words.of(severity));
      page.element(
          "p",
          line ->
              book.all().stream()
                  .flatMap(set -> set.rules().stream())
                  .filter(rule -> rule.main().severity() == severity)
                  .forEach(rule -> line.link(links.rule(rule.id()), rule.id().value()).plain(" ")));
    }
  }

  private static String family(Rule rule) {
    String id = rule.id().value();
    return id.substring(0, id.lastIndexOf('-'));
  }
}
