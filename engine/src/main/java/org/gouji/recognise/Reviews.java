package org.gouji.recognise;

import java.util.List;
import org.gouji.form.TableKey;
import org.gouji.report.Presence;
import org.gouji.report.Table;

/**
 * Finds table 4, 政府信息公开行政复议、行政诉讼情况: one row of fifteen figures, or three tables of five. Its
 * headings are looked for by {@link ReviewSearch} and read by {@link ReviewHeading}, its figures
 * placed and written by {@link ReviewTable}.
 */
final class Reviews {

  private Reviews() {}

  /** Finds the table; the parameters are those of {@link Requests#find}. */
  static FoundTable find(List<Row> rows, Span span, boolean complete) {
    List<ReviewPart> parts = ReviewSearch.parts(rows, span);
    if (parts.isEmpty()) {
      boolean absent = complete && !TypedTable.mayBeReviews(rows, span);
      Presence presence = absent ? Presence.ABSENT : Presence.UNCERTAIN;
      return FoundTable.nothing(Table.unseen(TableKey.T4, ReviewForm.FORM, presence, false));
    }
    int end = parts.get(parts.size() - 1).end();
    return new FoundTable(ReviewTable.of(rows, parts), parts.get(0).first(), end - 1);
  }
}
