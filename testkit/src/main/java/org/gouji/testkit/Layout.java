package org.gouji.testkit;

import java.util.List;

/**
 * A way to write a report to bytes, and what survives it. A layout never changes what is reported;
 * it may hide which cell of a row is blank.
 */
public interface Layout {
  /** Short name, unique among {@link #all()}. */
  String name();

  /** A file name whose extension fits the bytes. */
  String fileName();

  /**
   * True where the grid is the source's own, so that a defect of the form is the agency's and not a
   * converter's.
   */
  boolean ownGrid();

  /** True where the three groups of table 4 stand in separate tables. */
  default boolean splitsTable4() {
    return false;
  }

  /**
   * The written report.
   *
   * @param seed chooses harmless variants (brackets, blanks, numbering marks, line ends); 0 writes
   *     the official labels
   */
  byte[] write(Sample sample, long seed);

  /** The written report with the official labels. */
  default byte[] write(Sample sample) {
    return write(sample, 0);
  }

  /**
   * Whether a row with as many cells as its table has columns shows which cell is which.
   *
   * @param table 2, 3 or 4
   * @param rowKey key of the row; any text for table 4
   */
  Sight sight(int table, String rowKey, List<String> cells);

  /** Every layout of the kit. */
  static List<Layout> all() {
    return List.of(
        new LineLayout(),
        new TabLayout(TabLayout.Kind.GRID),
        new TabLayout(TabLayout.Kind.PACKED),
        new TabLayout(TabLayout.Kind.TORN),
        new MarkdownLayout(false),
        new MarkdownLayout(true),
        new HtmlLayout(false),
        new HtmlLayout(true),
        new SpacedLayout());
  }

  /** The layout of a name. */
  static Layout named(String name) {
    return all().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }
}
