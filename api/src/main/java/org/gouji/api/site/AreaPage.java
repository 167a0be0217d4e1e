package org.gouji.api.site;

import java.util.List;
import org.gouji.rule.Area;
import org.gouji.rule.ParameterChange;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleSet;
import org.gouji.words.Words;

/** What an area changes: the rules it adds, sharpens and sets aside, parameters and wordings. */
final class AreaPage {

  private AreaPage() {}

  static String of(Area area, RuleSet set, Links links) {
    return Page.of(
        area.name(),
        links,
        page -> {
          page.text(
              "p",
              "规则集 "
                  + set.id()
                  + " "
                  + set.version()
                  + "，在 "
                  + set.extended().orElse("")
                  + " 之上；行政区划代码以 "
                  + String.join("、", area.divisions())
                  + " 开头的机关适用。");
          added(page, set, links);
          sharpened(page, area, links);
          setAside(page, area, links);
          parameters(page, set.parameterChanges(), links);
          wordings(page, area);
        });
  }

  private static void added(Html page, RuleSet set, Links links) {
    page.text("h2", "增加的规则");
    if (set.rules().isEmpty()) {
      page.text("p", "没有。");
    } else {
      IndexPage.table(page, set.rules(), links);
    }
  }

  private static void sharpened(Html page, Area area, Links links) {
    page.text("h2", "加重的规则");
    if (area.sharpened().isEmpty()) {
      page.text("p", "没有。");
      return;
    }
    page.table(
        List.of("规则", "严重程度", "依据", "年度"),
        table ->
            area.sharpened()
                .forEach(
                    sharper ->
                        row(
                            table,
                            sharper.rule(),
                            links,
                            Words.of(sharper.severity()),
                            sharper.basis().norm() + " " + sharper.basis().article(),
                            Wording.years(sharper.basis().years()))));
  }

  private static void setAside(Html page, Area area, Links links) {
    page.text("h2", "不适用的规则");
    if (area.setAside().isEmpty()) {
      page.text("p", "没有。");
      return;
    }
    page.table(
        List.of("规则", "理由", "依据", "年度"),
        table ->
            area.setAside()
                .forEach(
                    aside ->
                        row(
                            table,
                            aside.rule(),
                            links,
                            aside.reason(),
                            aside.basis().norm() + " " + aside.basis().article(),
                            Wording.years(aside.basis().years()))));
  }

  private static void parameters(Html page, List<ParameterChange> changes, Links links) {
    page.text("h2", "另定的数值");
    if (changes.isEmpty()) {
      page.text("p", "没有。");
      return;
    }
    page.table(
        List.of("规则", "参数", "机关", "数值", "来源", "年度"),
        table ->
            changes.forEach(
                change ->
                    row(
                        table,
                        change.rule(),
                        links,
                        change.parameter(),
                        change.reporter().map(Wording::reporter).orElse("各类机关")
                            + change.office().map(office -> "（" + office + "）").orElse(""),
                        change.value(),
                        change.source(),
                        Wording.years(change.years()))));
  }

  private static void wordings(Html page, Area area) {
    page.text("h2", "视为规定用语的写法");
    if (area.variants().isEmpty()) {
      page.text("p", "没有。");
      return;
    }
    page.table(
        List.of("检查对象", "写法"),
        table ->
            area.variants()
                .forEach(
                    (target, words) -> table.row(Wording.target(target), String.join("、", words))));
  }

  private static void row(Html table, RuleId rule, Links links, String... cells) {
    table.element(
        "tr",
        row -> {
          row.element("td", cell -> cell.link(links.rule(rule), rule.value()));
          for (String cell : cells) {
            row.text("td", cell);
          }
        });
  }
}
