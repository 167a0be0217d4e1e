package org.gouji.plugins.office.workbook;

/**
 * Puts the runs of a cell's text together. What is struck out is left out, and leaves U+FFFD where
 * digits were: which number counts then, nobody can tell. A raised or lowered number (a footnote
 * mark) is kept apart from the one beside it.
 */
final class RichText {
  private final StringBuilder text = new StringBuilder();
  private boolean struck;
  private boolean wasRaised;

  void append(String run, boolean isStruck, boolean isRaised) {
    if (isStruck) {
      struck = true;
      if (run.chars().anyMatch(Character::isDigit)) {
        text.append(Shown.UNKNOWN);
      }
      return;
    }
    boolean meets =
        isRaised != wasRaised && endsInDigit() && !run.isEmpty() && isDigit(run.charAt(0));
    text.append(meets ? "\n" : "").append(run);
    wasRaised = isRaised;
  }

  private boolean endsInDigit() {
    return text.length() > 0 && isDigit(text.charAt(text.length() - 1));
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  /** Whether something was struck out. */
  boolean struck() {
    return struck;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return lines(text.toString());
  }

  /** Line ends of every kind as line feeds. */
  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
