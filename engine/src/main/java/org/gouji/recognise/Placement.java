package org.gouji.recognise;

import java.util.List;

/**
 * The fields that follow a label, and whether they can be assigned to its columns.
 *
 * @param assigned whether each column has its field
 * @param fields one for each column if assigned, else what is printed, blanks left out
 */
record Placement(boolean assigned, List<Field> fields) {

  Placement {
    fields = List.copyOf(fields);
  }

  /**
   * Assigns fields to columns, by their number alone.
   *
   * @param after the fields behind the label, blank ones included
   * @param columns number of columns, at least 1
   * @param edgesShown whether the layout shows a blank cell also at the edges of a row
   */
  static Placement of(List<Field> after, int columns, boolean edgesShown) {
    int first = 0;
    int last = after.size();
    while (first < last && after.get(first).isBlank()) {
      first++;
    }
    while (last > first && after.get(last - 1).isBlank()) {
      last--;
    }
    List<Field> printed = after.subList(first, last);
    long filled = printed.stream().filter(field -> !field.isBlank()).count();
    if (edgesShown && after.size() == columns) {
      return new Placement(true, after);
    }
    boolean blanksWithin = filled < printed.size();
    if (printed.size() == columns && !(edgesShown && blanksWithin)) {
      return new Placement(true, printed);
    }
    return none(after);
  }

  /** Leaves fields unassigned. */
  static Placement none(List<Field> after) {
    return new Placement(false, after.stream().filter(field -> !field.isBlank()).toList());
  }

  /** Assigns the last fields of an even row, if nothing is printed before them. */
  static Placement atEnd(List<Field> after, int columns) {
    int cut = after.size() - columns;
    boolean even = cut >= 0 && after.subList(0, cut).stream().allMatch(Field::isBlank);
    return even ? new Placement(true, after.subList(cut, after.size())) : none(after);
  }

  /** Whether every column has something printed and nothing blank stands around it. */
  static boolean isExact(List<Field> after, int columns) {
    return after.size() == columns && after.stream().noneMatch(Field::isBlank);
  }

  /** Whether every column has something printed, whatever blanks stand around. */
  static boolean isFull(List<Field> after, int columns) {
    return after.stream().filter(field -> !field.isBlank()).count() == columns;
  }
}
