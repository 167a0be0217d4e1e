package org.gouji.text;

/** Compares a printed label with its official text. */
public final class Wording {

  private Wording() {}

  /**
   * Whether two texts say the same: brackets, spaces, line breaks, quotes, width, punctuation and
   * the number that either begins with do not count.
   */
  public static boolean same(String printed, String official) {
    if (printed.equals(official)) {
      return true;
    }
    String a = Key.text(printed);
    String b = Key.text(official);
    return a.equals(b) || unnumbered(printed).equals(unnumbered(official));
  }

  /** The key of a text without the number that it begins with. */
  public static String unnumbered(String text) {
    return withoutDigits(Key.text(Numbering.strip(text)));
  }

  /** A key without the one or two digits that it begins with. */
  public static String withoutDigits(String key) {
    int from = 0;
    while (from < key.length() && from < 2 && Character.isDigit(key.charAt(from))) {
      from++;
    }
    boolean number = from < key.length() && !Character.isDigit(key.charAt(from));
    return number ? key.substring(from) : key;
  }
}
