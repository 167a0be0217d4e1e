package org.gouji.plugins.office.workbook;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.XmlPart;
import org.gouji.plugins.office.workbook.Remarks.Kind;

/** Reads the part of one sheet. */
final class SheetPart {

  /**
   * What the sheets of a workbook share.
   *
   * @param trusted whether the results of formulas that are kept in the file are up to date
   */
  record Book(
      List<Strings.Text> strings,
      Styles styles,
      boolean since1904,
      boolean trusted,
      XmlPart.Taken taken,
      Remarks remarks) {}

  private final Book book;
  private final Sheet sheet;
  private final XmlPart xml;
  private Display display;
  private boolean zeroHeight;
  private int row = -1;
  private int column = -1;

  private SheetPart(Book book, Sheet sheet, XmlPart xml) {
    this.book = book;
    this.sheet = sheet;
    this.xml = xml;
    this.display = new Display(book.since1904(), true);
  }

  static void read(Book book, Sheet sheet, XmlPart xml)
      throws XMLStreamException, UnreadableException {
    SheetPart part = new SheetPart(book, sheet, xml);
    while (xml.next()) {
      if (xml.starts()) {
        part.element();
      }
    }
  }

  private void element() throws XMLStreamException, UnreadableException {
    switch (xml.name()) {
      case "sheetView" ->
          display =
              new Display(
                  book.since1904(),
                  xml.attribute("showZeros")
                      .filter(v -> v.equals("0") || v.equals("false"))
                      .isEmpty());
      case "sheetFormatPr" -> zeroHeight = xml.says("zeroHeight");
      case "col" -> column();
      case "row" -> row();
      case "mergeCell" -> merge();
      case "oleObject" -> book.remarks().add(Kind.EMBEDDED, sheet.name());
      default -> {
        // Everything else changes nothing of what the cells show.
      }
    }
  }

  private void column() {
    boolean noWidth = xml.attribute("width").filter(SheetPart::isZero).isPresent();
    if (xml.says("hidden") || noWidth) {
      int from = xml.number("min", 1) - 1;
      int to = Math.min(xml.number("max", from + 1), Range.MOST_COLUMNS);
      if (from >= 0 && from < to) {
        sheet.hiddenColumns().set(from, to);
      }
    }
  }

  private static boolean isZero(String length) {
    return length.chars().allMatch(c -> c == '0' || c == '.');
  }

  private void merge() throws UnreadableException {
    Range range = Range.parse(xml.attribute("ref").orElse("")).orElseThrow(() -> broken());
    if (!range.isOneCell()) {
      xml.budget().slots(sheet.merged().size());
      sheet.merged().add(range);
    }
  }

  private void row() throws XMLStreamException, UnreadableException {
    row = xml.number("r", row + 2) - 1;
    if (row < 0 || row >= Range.MOST_ROWS) {
      throw new IllegalStateException("no row of a sheet: " + row);
    }
    boolean flat = xml.attribute("ht").filter(SheetPart::isZero).isPresent();
    boolean unseen = zeroHeight && xml.attribute("ht").isEmpty();
    if (xml.says("hidden") || flat || unseen) {
      sheet.hiddenRows().set(row);
    }
    Sheet.Line line = new Sheet.Line();
    column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        cell(line);
      }
    }
    sheet.add(row, line, xml.budget());
  }

  private void cell(Sheet.Line line) throws XMLStreamException, UnreadableException {
    Range place =
        xml.attribute("r")
            .map(r -> Range.parse(r).filter(Range::isOneCell).orElseThrow(() -> broken()))
            .orElseGet(() -> Range.of(row, column + 1));
    column = place.left();
    if (place.top() != row || column >= Range.MOST_COLUMNS) {
      throw broken();
    }
    Styles.Style style = book.styles().of(xml.number("s", 0));
    Content content = content();
    Shown shown = shown(content, style);
    if (shown.isBlank()) {
      if (style.framed() || content.stored()) {
        line.framed.set(column);
      }
    } else {
      book.taken().add(shown.text().length(), xml.budget());
      line.cells.merge(column, shown, Shown::and);
    }
  }

  /** What stands in the XML of a cell. */
  private record Content(
      String type, boolean formula, boolean stored, String value, Strings.Text inline) {}

  private Content content() throws XMLStreamException, UnreadableException {
    String type = xml.attribute("t").orElse("n");
    boolean formula = false;
    boolean stored = false;
    StringBuilder value = new StringBuilder();
    Strings.Text inline = new Strings.Text("", false);
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
        xml.skip();
      } else if (xml.starts("v")) {
        stored = true;
        while (xml.next() && !xml.ends("v")) {
          if (xml.isText()) {
            xml.text(value, book.taken());
          }
        }
      } else if (xml.starts("is")) {
        stored = true;
        inline = Strings.text(xml, "is", book.taken());
      }
    }
    return new Content(type, formula, stored, value.toString(), inline);
  }

  private Shown shown(Content content, Styles.Style style) {
    if (content.formula()) {
      boolean known = book.trusted() && content.stored();
      remark(known ? Kind.FORMULA : Kind.UNCOMPUTED);
      if (!known) {
        return Shown.text(Shown.UNKNOWN);
      }
    }
    Strings.Text text = text(content);
    Shown shown =
        switch (content.type()) {
          case "n" ->
              content.value().isBlank()
                  ? Shown.NOTHING
                  : display.number(content.value(), style.format(), this::remark);
          case "d" -> new Shown(content.value(), true);
          case "b" -> Shown.text(content.value().strip().equals("1") ? "TRUE" : "FALSE");
          case "e" -> {
            remark(Kind.ERROR);
            yield Shown.text(Shown.UNKNOWN + content.value());
          }
          default -> Shown.text(text.text());
        };
    boolean undisplayed = style.format().hidesAll() && !shown.isBlank();
    if (undisplayed) {
      remark(Kind.UNDISPLAYED);
      return Shown.NOTHING;
    }
    return struck(shown, text.struck(), style.struck());
  }

  private Strings.Text text(Content content) {
    return switch (content.type()) {
      case "s" -> shared(content.value().strip());
      case "str" -> new Strings.Text(RichText.lines(Strings.unescaped(content.value())), false);
      case "inlineStr" -> content.inline();
      default -> new Strings.Text("", false);
    };
  }

  private Strings.Text shared(String number) {
    if (number.isEmpty()) {
      return new Strings.Text("", false);
    }
    int index = Integer.parseInt(number);
    if (index < 0 || index >= book.strings().size()) {
      throw new IllegalStateException("no such shared text: " + index);
    }
    return book.strings().get(index);
  }

  /** What is struck out as a whole counts no more than a struck-out part of a text. */
  private Shown struck(Shown shown, boolean partly, boolean wholly) {
    if (!shown.isBlank() && wholly) {
      remark(Kind.STRUCK);
      return shown.holdsDigits() ? Shown.text(Shown.UNKNOWN) : Shown.NOTHING;
    }
    if (partly) {
      remark(Kind.STRUCK);
    }
    return shown;
  }

  private void remark(Kind kind) {
    if (!sheet.hidden()) {
      book.remarks().add(kind, sheet.name(), row, column);
    }
  }

  private static IllegalStateException broken() {
    return new IllegalStateException("no place of a sheet");
  }

  /** The error of a workbook that breaks the rules of its format. */
  static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(
        Unreadable.DAMAGED, "工作簿已损坏或不完整，无法读取。请用 Excel 或 WPS 打开后另存为 xlsx，再重新提交。", cause);
  }
}
