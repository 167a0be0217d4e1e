package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a drawn table that a page break parts: the beginning of the label and of the figures
 * stands at the foot of one page, the rest at the head of the next.
 */
final class TornRows {

  /** Stands between two pieces of a cell that nobody can put together. */
  private static final String UNREAD = "\uFFFD";

  private TornRows() {}

  /** The label of the row below in the same drawn table, if it is the only one there. */
  static Optional<Field> labelBelow(List<Row> rows, int r) {
    if (!areOneTable(rows, r)) {
      return Optional.empty();
    }
    List<Field> texts = rows.get(r + 1).fields().stream().filter(Field::isText).toList();
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  /**
   * Whether the row above has figures and a text that is no label: then a text that is a label at a
   * pinch only may be the end of that one.
   */
  static boolean mayHoldTheEnd(List<Row> rows, int r, Labels labels) {
    if (r == 0 || !areOneTable(rows, r - 1) || !rows.get(r - 1).hasValue()) {
      return false;
    }
    List<Field> texts = rows.get(r - 1).fields().stream().filter(Field::isText).toList();
    return !texts.isEmpty() && texts.stream().allMatch(t -> labels.match(t.phrase()).isEmpty());
  }

  private static boolean areOneTable(List<Row> rows, int r) {
    return r + 1 < rows.size()
        && rows.get(r).isDrawn()
        && rows.get(r + 1).isDrawn()
        && rows.get(r).grid() == rows.get(r + 1).grid();
  }

  /**
   * The fields of a row with what stands below them in its other part. Figures in both parts may be
   * one or two; they are kept, but no number is made of them.
   */
  static List<Field> together(List<Field> upper, Row lower) {
    List<Field> rest = lower.fields().stream().filter(field -> !field.isText()).toList();
    List<Field> whole = new ArrayList<>();
    for (Field field : upper) {
      Optional<Field> below =
          rest.stream().filter(other -> other.column() == field.column()).findFirst();
      whole.add(below.map(other -> together(field, other)).orElse(field));
    }
    return whole;
  }

  private static Field together(Field upper, Field lower) {
    if (lower.isBlank()) {
      return upper;
    }
    String text = upper.isBlank() ? lower.text() : upper.text() + UNREAD + lower.text();
    return Field.of(text, upper.column(), upper.place());
  }
}
