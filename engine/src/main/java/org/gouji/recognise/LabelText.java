package org.gouji.recognise;

import org.gouji.text.Sentences;
import org.gouji.text.Wording;

/** The part of a line that is its label, where a cell that is no number stands behind it. */
final class LabelText {

  private LabelText() {}

  /**
   * The printed label: all of the text, or the words up to a blank behind which something else
   * stands, if those say exactly what the form prints.
   */
  static String of(String text, String official) {
    if (Wording.same(text, official)) {
      return text;
    }
    for (int i = 1; i < text.length(); i++) {
      if (Sentences.isBlank(text.charAt(i)) && Wording.same(text.substring(0, i), official)) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
