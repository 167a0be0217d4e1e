package org.gouji.api.store;

/** Cuts texts to what a column takes. */
final class Cut {

  private Cut() {}

  /** Ends in … where something is left out; never between the halves of a character. */
  static String to(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }
}
