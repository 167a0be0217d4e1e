package org.gouji.testkit.file;

/** Pages to draw on. Coordinates are points from the lower left corner of an A4 page. */
interface Paper {

  /** Begins a page. */
  void page();

  /** How many there are. */
  int pages();

  /** Writes one line of text from a point on its base line, as wide as {@link PdfPaper#width}. */
  void text(String text, double x, double y, double size);

  /** Writes text from top to bottom, the first character's top centre at a point. */
  void textDown(String text, double x, double y, double size);

  /** Draws a line. */
  void line(double x1, double y1, double x2, double y2, double width);

  /** Fills a rectangle. */
  void rectangle(double x, double y, double width, double height);
}
