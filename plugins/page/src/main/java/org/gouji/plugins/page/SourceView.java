package org.gouji.plugins.page;

import java.util.List;

/**
 * The document as its reader saw it.
 *
 * @param pages its pages as pictures, where it has any
 * @param lines whether it has numbered lines
 * @param cut what is not shown of a very long one, empty if all of it is
 */
record SourceView(List<PageView> pages, boolean lines, List<PieceView> pieces, String cut) {

  /**
   * A page as a picture with boxes over it.
   *
   * @param image a data address
   * @param width of the page in points
   * @param height of the page in points
   */
  record PageView(int number, String image, String width, String height, List<BoxView> boxes) {}

  /**
   * A thing on a page that findings stand on, measured in points from the top left.
   *
   * @param id by which findings lead to it
   * @param style the gravest severity
   * @param href of the gravest finding
   * @param hint the findings in words
   */
  record BoxView(
      String id,
      String style,
      String href,
      String hint,
      String x,
      String y,
      String width,
      String height) {}

  /**
   * A line, paragraph, heading, row of a table or picture.
   *
   * @param id by which findings lead to it, empty where none does
   * @param label number of the line, or what kind of piece it is
   * @param cells the text; more than one for the row of a table
   * @param style kind and severity
   * @param marks findings that stand on it
   */
  record PieceView(
      String id, String label, List<String> cells, String style, List<TableView.MarkView> marks) {}
}
