package org.gouji.recognise;

import java.util.Comparator;
import java.util.List;

/**
 * A heading of table 4 and the figures under it: the whole table, or that of one group.
 *
 * @param first index of the heading's first row
 * @param end index behind the last row of the figures
 * @param results labels of results in the heading, in reading order
 * @param groups labels of groups in the heading, in reading order
 */
record ReviewPart(
    int first, int end, List<Mark> results, List<Mark> groups, List<Row> heading, List<Row> data) {

  /**
   * A label of the heading.
   *
   * @param index of what it heads, among the results or the groups
   * @param row index of the row it stands in
   */
  record Mark(int index, Field field, int row) {}

  ReviewPart {
    results = List.copyOf(results);
    groups = List.copyOf(groups);
    heading = List.copyOf(heading);
    data = List.copyOf(data);
  }

  boolean isGrid() {
    return heading.get(0).isGrid();
  }

  /** The labels of results from left to right. */
  List<Mark> resultsInOrder() {
    return inOrder(results);
  }

  /** The labels of groups from left to right. */
  List<Mark> groupsInOrder() {
    return inOrder(groups);
  }

  private List<Mark> inOrder(List<Mark> marks) {
    return isGrid()
        ? marks.stream().sorted(Comparator.comparingInt(mark -> mark.field().column())).toList()
        : marks;
  }

  /** In how many rows the labels of results stand. */
  long resultRows() {
    return results.stream().mapToInt(Mark::row).distinct().count();
  }

  /** Whether it has figures for one group only. */
  boolean isSmall() {
    return data.stream().mapToInt(row -> row.fields().size()).sum() <= ReviewForm.WIDTH + 1;
  }

  /** The figures in reading order. */
  List<Field> figures() {
    return data.stream().flatMap(row -> row.fields().stream()).toList();
  }
}
