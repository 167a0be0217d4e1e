package org.gouji.recognise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.TableKey;
import org.gouji.recognise.Anchors.Anchor;
import org.gouji.report.Presence;
import org.gouji.report.Table;

/**
 * Finds table 3, 收到和处理政府信息公开申请情况: 23 or 25 rows by seven columns. Its labels are looked for here,
 * its fields are placed by {@link RequestRows}, its cells written by {@link RequestTable}.
 */
final class Requests {

  private static final int HEADER_ROWS = 16;
  private static final int ENOUGH_ROWS = 3;
  private static final Set<String> HEADER_WORDS = Set.of("申请人情况", "自然人", "法人或其他组织", "商业企业", "科研机构");

  private Requests() {}

  /**
   * Finds the table.
   *
   * @param span where to look
   * @param complete whether the document was read to its end and shows no pictures
   * @param fallback edition by which a table is measured that does not tell its own
   */
  static FoundTable find(List<Row> rows, Span span, boolean complete, Edition fallback) {
    List<Anchor> anchors = labels(rows, span);
    if (anchors.isEmpty()) {
      boolean absent = complete && !TypedTable.mayBeIn(rows, span, RequestForm.LABELS);
      Presence presence = absent ? Presence.ABSENT : Presence.UNCERTAIN;
      return FoundTable.nothing(Table.unseen(TableKey.T3, Form.of(fallback), presence, false));
    }
    Anchor first = anchors.get(0);
    int header = Math.max(span.from(), first.firstRow() - HEADER_ROWS);
    RequestColumns columns = new RequestColumns(rows, first, header);
    Map<String, FoundRow> found = new RequestRows(rows, columns).place(anchors, span.to());
    Table table = new RequestTable(rows, complete, found, columns).write(fallback);
    int start = HeadingWords.firstRow(rows, header, first.firstRow(), Requests::isHeading);
    return new FoundTable(table, start, anchors.get(anchors.size() - 1).row());
  }

  /** Drops labels without anything behind them, unless they stand among others that have it. */
  private static List<Anchor> labels(List<Row> rows, Span span) {
    List<Anchor> anchors = Anchors.choose(rows, span.from(), span.to(), RequestForm.LABELS);
    List<Anchor> filled = RowFields.filled(rows, anchors, span.to());
    if (filled.size() < ENOUGH_ROWS) {
      return List.of();
    }
    return Anchors.around(anchors, filled).stream()
        .filter(anchor -> filled.contains(anchor) || !isSingleOther(anchor))
        .toList();
  }

  private static boolean isSingleOther(Anchor anchor) {
    return RequestForm.key(anchor).equals(RequestForm.OTHER_HANDLING);
  }

  private static boolean isHeading(Field field) {
    String key = field.key();
    return HEADER_WORDS.stream().anyMatch(key::startsWith)
        || (key.length() < 50 && key.contains("勾稽关系"));
  }
}
