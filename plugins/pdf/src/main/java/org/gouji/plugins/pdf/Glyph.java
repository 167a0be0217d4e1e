package org.gouji.plugins.pdf;

import org.gouji.page.Box;

/**
 * A character as it is drawn.
 *
 * @param text what it stands for; U+FFFD where the file does not say
 * @param box from edge to edge of the space it takes up, and from descent to ascent
 * @param size height of the font in points
 * @param turn quarter turns clockwise by which it is turned on the shown page, 0 to 3
 * @param downward whether it belongs to a text that runs from top to bottom
 * @param run number of the drawing operation; within one, neighbours belong together
 * @param hidden whether it leaves no ink, as text laid by a program over a picture does
 */
record Glyph(
    String text, Box box, double size, int turn, boolean downward, int run, boolean hidden) {

  double x() {
    return box.centreX();
  }

  double y() {
    return box.centreY();
  }

  boolean blank() {
    return org.gouji.reader.Blanks.isBlank(text);
  }

  /** Whether it is a digit or stands within numbers. */
  boolean numeric() {
    return text.length() == 1
        && (Character.isDigit(text.charAt(0)) || ".,+-−－%，．".indexOf(text.charAt(0)) >= 0);
  }

  boolean unmapped() {
    return text.indexOf('\uFFFD') >= 0;
  }
}
