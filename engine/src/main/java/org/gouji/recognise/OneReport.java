package org.gouji.recognise;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.form.SectionKey;

/** Refuses documents in which nothing, no report, or more than one report stands. */
final class OneReport {

  /** A document with fewer signs of a report than this is none. */
  private static final int FEWEST_SIGNS = 2;

  /** A report has six; more than this is no report, and would be compared with one another. */
  private static final int MOST_HEADINGS = 100;

  private OneReport() {}

  /** Refuses a document without any text. */
  static void requireText(Document document, List<Row> rows, boolean pictures)
      throws UnreadableException {
    if (!rows.isEmpty()) {
      return;
    }
    String seen = document.notes().isEmpty() ? "" : "（" + String.join("；", document.notes()) + "）";
    throw pictures
        ? new UnreadableException(
            Unreadable.SCAN, "文件中只有图片，没有可以核查的文字" + seen + "。请改交含文字的原始文件（Word、Excel 或网页）。")
        : new UnreadableException(Unreadable.EMPTY, "文件中没有任何文字" + seen + "。请确认提交的是年度报告正文。");
  }

  /** Refuses a document with too few signs of a report, or with those of several. */
  static void require(
      List<Row> rows, Outline outline, FoundTables tables, List<TopHeading> top, boolean pictures)
      throws UnreadableException {
    boolean titled = rows.stream().anyMatch(row -> row.text().contains("政府信息公开"));
    long sections = top.stream().filter(heading -> heading.key().isPresent()).count();
    boolean few = sections + tables.count() < FEWEST_SIGNS;
    if (titled && few && pictures) {
      throw new UnreadableException(
          Unreadable.SCAN, "文件中只有标题，正文和表格是图片，无法核查。请改交含文字的原始文件（Word、Excel 或网页）。");
    }
    if (!titled || few) {
      throw new UnreadableException(
          Unreadable.NOT_A_REPORT,
          "文件中没有找到政府信息公开工作年度报告：既没有规定的章节，也没有规定的表格。请确认提交的是年度报告正文，而不是栏目列表、通知或者其他文件。");
    }
    if (top.size() > MOST_HEADINGS) {
      throw new UnreadableException(
          Unreadable.LIMIT,
          "文件中有 " + top.size() + " 个一级标题，超出上限 " + MOST_HEADINGS + " 个。请确认提交的是一份年度报告。");
    }
    if (isRepeated(SectionKey.REQUESTS, outline, tables)
        && isRepeated(SectionKey.PROACTIVE_DISCLOSURE, outline, tables)
        && isRepeated(SectionKey.PROBLEMS, outline, tables)) {
      throw new UnreadableException(Unreadable.SEVERAL_REPORTS, "文件中有不止一份年度报告。请把各份报告拆成单独的文件分别提交。");
    }
  }

  private static boolean isRepeated(SectionKey section, Outline outline, FoundTables tables) {
    return outline.occurrences(section, tables::takeUp) > 1;
  }
}
