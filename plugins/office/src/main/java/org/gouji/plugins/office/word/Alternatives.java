package org.gouji.plugins.office.word;

import java.util.List;

/** Things that stand twice in a file, in a new form and in one for older programs. */
final class Alternatives {
  private Alternatives() {}

  /**
   * What of an element's children is shown: all of them; of alternatives the first, which is the
   * one that present programs show.
   */
  static List<Element> shown(Element element) {
    if (!element.is("mc:AlternateContent") || element.child("mc:Choice").isEmpty()) {
      return element.children();
    }
    return List.of(element.child("mc:Choice").orElseThrow());
  }
}
