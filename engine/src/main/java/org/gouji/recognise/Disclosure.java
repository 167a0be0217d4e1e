package org.gouji.recognise;

import java.util.List;
import java.util.Map;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.TableKey;
import org.gouji.recognise.Anchors.Anchor;
import org.gouji.report.Presence;
import org.gouji.report.Table;

/**
 * Finds table 2, 主动公开政府信息情况: blocks by article item, each with its own heading row. Its labels are
 * looked for here, its fields are placed by {@link DisclosureRows}, its cells written by {@link
 * DisclosureTable}.
 */
final class Disclosure {

  private static final int HEADER_ROWS = 8;
  private static final int ENOUGH_ROWS = 2;

  private Disclosure() {}

  /** Finds the table; the parameters are those of {@link Requests#find}. */
  static FoundTable find(List<Row> rows, Span span, boolean complete, Edition fallback) {
    List<Anchor> anchors = labels(rows, span);
    if (anchors.size() < ENOUGH_ROWS) {
      boolean absent =
          complete && anchors.isEmpty() && !TypedTable.mayBeIn(rows, span, DisclosureForm.LABELS);
      Presence presence = absent ? Presence.ABSENT : Presence.UNCERTAIN;
      return FoundTable.nothing(Table.unseen(TableKey.T2, Form.of(fallback), presence, false));
    }
    Anchor first = anchors.get(0);
    int header = Math.max(span.from(), first.firstRow() - HEADER_ROWS);
    Map<String, DisclosureRow> found = DisclosureRows.place(rows, anchors, header, span.to());
    Table table = new DisclosureTable(rows, complete, found).write(fallback);
    int start = HeadingWords.firstRow(rows, header, first.firstRow(), Disclosure::isHeading);
    return new FoundTable(table, start, anchors.get(anchors.size() - 1).row());
  }

  /** Labels with something behind them, and those without that stand among them. */
  private static List<Anchor> labels(List<Row> rows, Span span) {
    List<Anchor> anchors = Anchors.choose(rows, span.from(), span.to(), DisclosureForm.LABELS);
    return Anchors.around(anchors, RowFields.filled(rows, anchors, span.to()));
  }

  private static boolean isHeading(Field field) {
    String key = field.key();
    return key.startsWith("信息内容") || (key.startsWith("第二十条第") && key.length() <= 10);
  }
}
