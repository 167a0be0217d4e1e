package org.gouji.plugins.office.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields that are open where the reading stands: their results are shown, instructions are not. */
final class Fields {
  private enum Part {
    INSTRUCTION,
    RESULT
  }

  private final Deque<Part> open = new ArrayDeque<>();

  /** Takes a mark of the kind {@code begin}, {@code separate} or {@code end}. */
  void mark(String kind) {
    switch (kind) {
      case "begin" -> open.push(Part.INSTRUCTION);
      case "separate" -> {
        if (open.poll() != null) {
          open.push(Part.RESULT);
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  boolean shows() {
    return !open.contains(Part.INSTRUCTION);
  }

  /**
   * Forgets instructions that were begun and have no end: else one lost mark would hide the rest of
   * the document. An instruction never reaches beyond its paragraph.
   */
  void endParagraph() {
    open.removeIf(part -> part == Part.INSTRUCTION);
  }
}
