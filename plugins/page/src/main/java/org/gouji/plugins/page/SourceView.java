package org.gouji.plugins.page;

import java.util.List;

/**
 * The document as its reader saw it.
 *
 * @param lines whether it has numbered lines
 * @param cut what is not shown of a very long one, empty if all of it is
 */
record SourceView(boolean lines, List<PieceView> pieces, String cut) {

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
