package org.gouji.api.export.text;

import java.util.List;
import org.gouji.plugin.Showing.Look;

/** Lines of text being written: wrapped, indented and, where wanted, coloured. */
final class Page {

  /** An ANSI colour or face. */
  enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("33"),
    GREEN("1;32"),
    CYAN("36");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final Look look;

  Page(Look look) {
    this.look = look;
  }

  /** A line as it is, in one colour. */
  void line(int indent, Ink ink, String line) {
    paragraph(indent, indent, ink, "", line);
  }

  /** A paragraph whose first line begins with a label; the other lines stand under the text. */
  void labelled(int indent, Ink ink, String label, String paragraph) {
    paragraph(indent, indent + DisplayWidth.of(label), ink, label, paragraph);
  }

  /** As above, with the other lines at an indent of their own. */
  void paragraph(int indent, int hanging, Ink ink, String label, String paragraph) {
    int first = look.width() - indent - DisplayWidth.of(label);
    List<String> lines = DisplayWidth.wrap(paragraph, first, look.width() - hanging);
    text.append(" ".repeat(indent));
    text.append(label.isEmpty() ? ink(ink, lines.get(0)) : ink(ink, label) + lines.get(0));
    text.append('\n');
    for (String line : lines.subList(1, lines.size())) {
      text.append(" ".repeat(hanging));
      text.append(label.isEmpty() ? ink(ink, line) : line);
      text.append('\n');
    }
  }

  void gap() {
    text.append('\n');
  }

  private String ink(Ink ink, String words) {
    return look.color() && ink != Ink.PLAIN
        ? "\u001B[" + ink.code + "m" + words + "\u001B[0m"
        : words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
