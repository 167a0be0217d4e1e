package org.gouji.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.report.Statement;
import org.gouji.text.Key;
import org.gouji.text.Numbering;

/**
 * Finds the report's title: the first short text before the sections that speaks of 政府信息公开 and of a
 * report, joined with the lines around it that belong to it.
 *
 * @param first index of its first row
 * @param last index of its last row
 */
record Titles(Statement title, int first, int last) {

  private static final Pattern SUBJECT =
      Pattern.compile("(?:政府信息|信息|政务)公开.{0,12}?(?:报告|年报)|政府信息公开.{0,4}(?:图解|解读)");

  /** A title that does not call itself a report: the whole line is organ, year and 政府信息公开. */
  private static final Pattern OTHER_NAME =
      Pattern.compile(
          "(?:20[0-9]{2}年度?)?(?:关于)?\\p{IsHan}{2,40}(?:局|委|厅|部|办|院|中心|会|政府|街道|办事处|室|镇|乡|区|县|市)"
              + "(?:关于)?(?:20[0-9]{2}年度?|[零一二三四五六七八九]{3,4}年度?)?(?:度|的)?政府信息公开(?:工作)?的?(?:年度)?"
              + "(?:工作)?(?:情况)?(?:总结|小结|汇报|情况)");

  private static final Pattern OPEN = Pattern.compile("政府信息公开工作?$|政府信息$|年政府$|年度$");
  private static final Pattern ORGAN =
      Pattern.compile(
          "\\p{IsHan}{2,40}(?:局|委员会|委|厅|部|办公室|办公厅|办|院|中心|队|署|处|所|会|政府|街道|镇|乡|管委会|区|县|市|省|行|馆|站|司)");
  private static final int LONGEST = 70;
  private static final int FURTHEST = 60;

  /**
   * Finds the title.
   *
   * @param end index of the first section's row, or the number of rows
   */
  static Optional<Titles> find(List<Row> rows, int end) {
    for (int r = 0; r < Math.min(end, FURTHEST); r++) {
      Optional<Titles> found = at(rows, r, end);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Titles> at(List<Row> rows, int r, int end) {
    String text = text(rows, r);
    if (!mayBe(text)) {
      return Optional.empty();
    }
    int last = r;
    String joined = text;
    boolean open = OPEN.matcher(Key.text(text)).find() && !names(text);
    if (open && r + 1 < end && text(rows, r + 1).length() <= 30) {
      joined = text + text(rows, r + 1);
      last = r + 1;
    }
    if (!names(joined)) {
      return Optional.empty();
    }
    int first = r;
    if (r > 0 && lacksOrgan(joined) && ORGAN.matcher(text(rows, r - 1)).matches()) {
      joined = text(rows, r - 1) + joined;
      first = r - 1;
    }
    return Optional.of(new Titles(new Statement(joined, rows.get(first).place()), first, last));
  }

  private static boolean names(String text) {
    String key = Key.text(text);
    return SUBJECT.matcher(key).find() || OTHER_NAME.matcher(key).matches();
  }

  private static boolean mayBe(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && Organs.withoutShowing(text).indexOf('：') < 0
        && Numbering.of(text).isEmpty();
  }

  /** Whether nothing but year and subject stands in it. */
  private static boolean lacksOrgan(String title) {
    return Key.text(title).matches("(?:20[0-9]{2}|[〇零一二三四五六七八九]{4})?年?度?政府信息公开.*");
  }

  private static String text(List<Row> rows, int r) {
    return rows.get(r).fields().size() == 1 && !rows.get(r).isGrid()
        ? Plain.of(rows.get(r).fields().get(0).text())
        : "";
  }
}
