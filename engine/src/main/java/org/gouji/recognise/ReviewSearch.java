package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.recognise.ReviewPart.Mark;

/** Looks for the headings of table 4 and the figures below each. */
final class ReviewSearch {

  private static final int ENOUGH_RESULTS = 3;
  private static final int HEADER_ROWS = 40;
  private static final int LONGEST_REMARK = 12;

  private final List<Row> rows;
  private final int to;

  /** What was seen of the heading so far; {@code first} is -1 as long as nothing was. */
  private final List<Mark> results = new ArrayList<>();

  private final List<Mark> groups = new ArrayList<>();
  private int first = -1;

  private ReviewSearch(List<Row> rows, int to) {
    this.rows = rows;
    this.to = to;
  }

  /** The parts of the table in document order, at most one for each group. */
  static List<ReviewPart> parts(List<Row> rows, Span span) {
    List<ReviewPart> parts = new ArrayList<>();
    Optional<ReviewPart> part = new ReviewSearch(rows, span.to()).next(span.from());
    while (part.isPresent()) {
      parts.add(part.get());
      int from = Math.max(part.get().end(), part.get().first() + 1);
      part =
          parts.size() < ReviewForm.GROUPS.size()
              ? new ReviewSearch(rows, span.to()).next(from)
              : Optional.empty();
    }
    return parts;
  }

  /** The next heading with at least three of the five result labels, and the figures below it. */
  private Optional<ReviewPart> next(int from) {
    for (int r = from; r < to; r++) {
      Row row = rows.get(r);
      if (isFigures(row)) {
        return Optional.of(part(r));
      }
      if (row.hasValue() && row.hasText()) {
        forget();
        continue;
      }
      boolean marked = mark(row, r);
      if (marked && first < 0) {
        first = r;
      } else if (first >= 0 && (r - first > HEADER_ROWS || isProse(row, marked))) {
        if (isEnough()) {
          return Optional.of(part(r));
        }
        forget();
        first = marked ? r : -1;
      } else if (first >= 0 && isBlankData(row)) {
        return Optional.of(part(r));
      }
    }
    return isEnough() ? Optional.of(part(to)) : Optional.empty();
  }

  private void forget() {
    results.clear();
    groups.clear();
    first = -1;
  }

  private boolean isEnough() {
    return results.size() >= ENOUGH_RESULTS;
  }

  /**
   * Whether the figures begin here: a row of values only, or, below a whole heading, a row as wide
   * as a group in which some cell is no number.
   */
  private boolean isFigures(Row row) {
    if (!isEnough()) {
      return false;
    }
    boolean wide = row.fields().size() >= ReviewForm.WIDTH && row.source() != Row.Source.PROSE;
    return row.isValuesOnly()
        || (wide
            && row.hasValue()
            && row.fields().stream().filter(Field::isText).noneMatch(ReviewSearch::isLabel));
  }

  private static boolean isLabel(Field field) {
    return ReviewForm.result(field).isPresent() || ReviewForm.group(field).isPresent();
  }

  private static boolean isProse(Row row, boolean marked) {
    return !marked && row.source() == Row.Source.PROSE && row.text().length() > LONGEST_REMARK;
  }

  /** A row of blanks below the whole heading is the row of figures, left empty. */
  private boolean isBlankData(Row row) {
    int whole = ReviewForm.WIDTH;
    return row.fields().size() >= whole
        && (results.size() == whole || results.size() == whole * ReviewForm.GROUPS.size())
        && row.fields().stream().allMatch(Field::isBlank);
  }

  /** Notes the labels of a row; whether there are any. */
  private boolean mark(Row row, int r) {
    boolean marked = false;
    for (Field field : row.fields()) {
      if (!field.isText()) {
        continue;
      }
      Optional<Integer> result = ReviewForm.result(field);
      Optional<Integer> group = result.isPresent() ? Optional.empty() : ReviewForm.group(field);
      result.ifPresent(index -> results.add(new Mark(index, field, r)));
      group.ifPresent(index -> groups.add(new Mark(index, field, r)));
      marked |= result.isPresent() || group.isPresent() || ReviewForm.headsSuits(field);
    }
    return marked;
  }

  private ReviewPart part(int dataRow) {
    List<Row> data = new ArrayList<>();
    int end = dataRow;
    int grid = dataRow < to ? rows.get(dataRow).grid() : -1;
    while (end < to && isData(rows.get(end), grid, data)) {
      data.add(rows.get(end));
      end++;
    }
    return new ReviewPart(first, end, results, groups, rows.subList(first, dataRow), data);
  }

  /** One row of figures; where each stands on a line of its own, all that follow. */
  private static boolean isData(Row row, int grid, List<Row> before) {
    if (before.isEmpty()) {
      return row.grid() == grid;
    }
    boolean single = row.fields().size() == 1 && before.get(0).fields().size() == 1;
    return row.isValuesOnly() && row.grid() == grid && grid < 0 && single;
  }
}
