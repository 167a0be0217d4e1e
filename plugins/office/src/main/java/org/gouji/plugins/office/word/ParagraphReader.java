package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.UnreadableException;

/** Reads one paragraph; where the end of one was deleted, those that it has become one with. */
final class ParagraphReader {
  private static final String UNREADABLE = "\uFFFD";

  private final Reading reading;
  private final TextLines text;
  private final StringBuilder hidden = new StringBuilder();
  private final List<String> pictures = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private Optional<String> style = Optional.empty();
  private boolean hiding;

  private ParagraphReader(Reading reading, char separator) {
    this.reading = reading;
    this.text = new TextLines(separator);
  }

  /**
   * Reads paragraphs that are shown as one.
   *
   * @param parts elements {@code w:p}; the last one decides what the paragraph is
   * @param separator what to put between numbers that stand apart
   */
  static Paragraph of(List<Element> parts, char separator, Reading reading)
      throws UnreadableException {
    ParagraphReader reader = new ParagraphReader(reading, separator);
    for (Element part : parts) {
      reader.style = reading.styles().ofParagraph(part.child("w:pPr"));
      reader.walk(part);
      reading.fields().endParagraph();
    }
    return reader.finish(parts.get(parts.size() - 1));
  }

  /** Whether the end of a paragraph was deleted, so that the next one goes on in it. */
  static boolean isOpenEnded(Element paragraph) {
    Optional<Element> mark = paragraph.at("w:pPr", "w:rPr");
    return mark.flatMap(m -> m.child("w:del").or(() -> m.child("w:moveFrom"))).isPresent();
  }

  private Paragraph finish(Element last) {
    reading.notes().hidden(hidden.toString());
    Optional<Element> properties = last.child("w:pPr");
    boolean markHidden = reading.styles().hides(properties.flatMap(p -> p.child("w:rPr")), style);
    List<String> lines = text.lines();
    boolean nothing = lines.isEmpty() && pictures.isEmpty() && boxes.isEmpty();
    if (nothing && (markHidden || isOpenEnded(last))) {
      return new Paragraph(List.of(), OptionalInt.empty(), markHidden, List.of(), List.of());
    }
    List<String> labelled = labelled(reading.lists().label(properties, style), lines);
    return new Paragraph(labelled, level(properties), false, pictures, boxes);
  }

  private OptionalInt level(Optional<Element> properties) {
    Optional<String> own = properties.flatMap(p -> p.value("w:outlineLvl"));
    return own.isPresent() ? Styles.headingLevel(own.get()) : reading.styles().headingLevel(style);
  }

  /** Puts the number in front, apart from a digit that would run together with it. */
  private static List<String> labelled(String label, List<String> lines) {
    if (label.isBlank()) {
      return lines;
    }
    if (lines.isEmpty()) {
      return List.of(label);
    }
    List<String> labelled = new ArrayList<>(lines);
    String first = lines.get(0);
    char end = label.charAt(label.length() - 1);
    boolean gap = (end < 128 && end != ')') && Character.isDigit(first.charAt(0));
    labelled.set(0, label + (gap ? " " : "") + first);
    return labelled;
  }

  private void walk(Element element) throws UnreadableException {
    reading.budget().time();
    for (Element child : Alternatives.shown(element)) {
      enter(child);
    }
  }

  private void enter(Element element) throws UnreadableException {
    switch (element.name()) {
      case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rt", "w:instrText", "w:delText" -> {}
      case "w:del", "w:moveFrom" -> reading.notes().tracked();
      case "w:ins", "w:moveTo" -> {
        reading.notes().tracked();
        walk(element);
      }
      case "w:r" -> run(element);
      case "w:t", "m:t" -> show(shown(element));
      case "w:tab", "w:ptab" -> tab();
      case "w:br", "w:cr" -> lineBreak();
      case "w:noBreakHyphen" -> show("-");
      case "w:sym" -> show(symbol(element));
      case "w:fldChar" -> field(element);
      case "w:footnoteReference", "w:endnoteReference" -> footnote();
      case "w:drawing", "w:pict", "w:object" -> graphic(element);
      case "w:subDoc" -> reading.notes().imported();
      default -> inner(element);
    }
  }

  /** The parts of a formula stand apart: a half is not twelve. */
  private void inner(Element element) throws UnreadableException {
    boolean apart = element.name().startsWith("m:") && !element.is("m:r");
    if (apart) {
      text.separateDigits();
    }
    walk(element);
    if (apart) {
      text.separateDigits();
    }
  }

  private void run(Element run) throws UnreadableException {
    Optional<Element> properties = run.child("w:rPr");
    boolean before = hiding;
    hiding = reading.styles().hides(properties, style);
    String raised = properties.flatMap(p -> p.value("w:vertAlign")).orElse("");
    boolean apart = raised.equals("superscript") || raised.equals("subscript");
    if (apart) {
      text.separateDigits();
    }
    walk(run);
    if (apart) {
      text.separateDigits();
    }
    hiding = before;
  }

  /** White space at the ends of a piece counts only where the piece says so. */
  private static String shown(Element piece) {
    String text = piece.text();
    if (piece.attribute("xml:space").orElse("").equals("preserve")) {
      return text;
    }
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  private void show(String piece) {
    if (!reading.fields().shows()) {
      return;
    }
    if (hiding) {
      hidden.append(piece);
    } else {
      text.append(piece);
    }
  }

  private void tab() {
    if (!hiding && reading.fields().shows()) {
      text.append("\t");
      text.separateDigits();
    }
  }

  private void lineBreak() {
    if (!hiding && reading.fields().shows()) {
      text.breakLine();
    }
  }

  private void footnote() {
    if (!hiding) {
      reading.notes().footnote();
      text.separateDigits();
    }
  }

  /**
   * A sign of a font of signs. Only the digits of the font Symbol are known; what another one shows
   * cannot be told.
   */
  private static String symbol(Element symbol) {
    String code = symbol.attribute("w:char").orElse("");
    if (code.length() != 4 || !code.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      return UNREADABLE;
    }
    int point = Integer.parseInt(code, 16);
    boolean fontSign = point >= 0xF000 && point <= 0xF0FF;
    boolean digit = point >= 0xF030 && point <= 0xF039;
    if (digit && symbol.attribute("w:font").orElse("").equals("Symbol")) {
      return String.valueOf((char) (point - 0xF000));
    }
    return fontSign || point < ' ' ? UNREADABLE : String.valueOf((char) point);
  }

  /** Takes a mark of a field; a list to choose from or a box to tick shows what is chosen. */
  private void field(Element mark) {
    mark.at("w:ffData", "w:ddList").ifPresent(list -> show(chosen(list)));
    mark.at("w:ffData", "w:checkBox").ifPresent(box -> show(ticked(box) ? "☑" : "☐"));
    reading.fields().mark(mark.attribute("w:fldCharType").orElse(""));
  }

  private static String chosen(Element list) {
    List<Element> entries =
        list.children().stream().filter(child -> child.is("w:listEntry")).toList();
    OptionalInt result = list.count("w:result");
    int at = result.isPresent() ? result.getAsInt() : list.count("w:default").orElse(0);
    return at >= 0 && at < entries.size() ? entries.get(at).attribute("w:val").orElse("") : "";
  }

  private static boolean ticked(Element box) {
    return box.toggle("w:checked").or(() -> box.toggle("w:default")).orElse(false);
  }

  private void graphic(Element element) {
    if (hiding || !reading.fields().shows()) {
      return;
    }
    Graphic graphic = Graphic.of(element);
    boxes.addAll(graphic.boxes());
    for (String words : graphic.artWords()) {
      text.breakLine();
      text.append(words);
      text.breakLine();
    }
    if (graphic.picture()) {
      pictures.add(graphic.description());
    }
  }
}
