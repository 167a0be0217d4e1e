package org.gouji.api.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.check.RuleBook;
import org.gouji.rule.Area;
import org.gouji.rule.Basis;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;
import org.gouji.rule.Years;

/** From the law to the rules: norm, article, rules with the years to which it applies. */
final class LawPage {

  /** A rule that rests on an article, in these years. */
  private record Use(RuleId rule, Years years, String note) {}

  private final Map<String, Map<String, List<Use>>> articles = new TreeMap<>();

  private LawPage() {}

  static String of(RuleBook book, Links links) {
    LawPage law = new LawPage();
    for (RuleSet set : book.all()) {
      for (Rule rule : set.rules()) {
        rule.basis().forEach(basis -> law.add(basis, rule.id(), ""));
      }
      set.area().ifPresent(law::add);
    }
    return Page.of("按依据查找", links, page -> law.write(page, links));
  }

  private void add(Area area) {
    area.sharpened().forEach(sharper -> add(sharper.basis(), sharper.rule(), area.name() + "加重"));
    area.setAside().forEach(aside -> add(aside.basis(), aside.rule(), area.name() + "不适用"));
  }

  private void add(Basis basis, RuleId rule, String note) {
    articles
        .computeIfAbsent(basis.norm(), norm -> new TreeMap<>())
        .computeIfAbsent(basis.article(), article -> new ArrayList<>())
        .add(new Use(rule, basis.years(), note));
  }

  private void write(Html page, Links links) {
    articles.forEach(
        (norm, byArticle) -> {
          page.text("h2", norm);
          page.table(
              List.of("条款", "规则"),
              table ->
                  byArticle.forEach(
                      (article, uses) ->
                          table.element(
                              "tr",
                              row ->
                                  row.text("td", article)
                                      .element("td", cell -> write(cell, uses, links)))));
        });
  }

  private static void write(Html cell, List<Use> uses, Links links) {
    for (Use use : uses) {
      cell.element(
          "div",
          line ->
              line.link(links.rule(use.rule()), use.rule().value())
                  .plain("（" + Wording.years(use.years()) + "）" + use.note()));
    }
  }
}
