package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;

/**
 * Walks over paragraphs and tables in reading order, wherever they stand: the body, a cell, a text
 * box. Content controls and other wrappings are seen through.
 */
final class FlowWalk {

  /** Who takes what the walk comes by. */
  interface Taker {

    /** What to put between numbers that stand apart in one paragraph. */
    char separator();

    /** A paragraph, empty ones too; its text boxes come after it. */
    void paragraph(Paragraph paragraph, String path) throws UnreadableException;

    /** A table {@code w:tbl}. */
    void table(Element table, String path) throws UnreadableException;
  }

  private final Taker taker;
  private final Reading reading;
  private final String path;
  private final List<Element> openEnded = new ArrayList<>();
  private int paragraphs;
  private int tables;

  private FlowWalk(Taker taker, Reading reading, String path) {
    this.taker = taker;
    this.reading = reading;
    this.path = path;
  }

  /**
   * Walks over all that stands in an element.
   *
   * @param path of the element
   */
  static void over(Element element, String path, Taker taker, Reading reading)
      throws UnreadableException {
    FlowWalk walk = new FlowWalk(taker, reading, path);
    walk.children(element);
    walk.flush();
  }

  private void children(Element element) throws UnreadableException {
    for (Element child : Alternatives.shown(element)) {
      enter(child);
    }
  }

  private void enter(Element element) throws UnreadableException {
    switch (element.name()) {
      case "w:p" -> paragraph(element);
      case "w:tbl" -> {
        flush();
        tables++;
        taker.table(element, path + "/tbl[" + tables + "]");
      }
      case "w:del", "w:moveFrom" -> reading.notes().tracked();
      case "w:ins", "w:moveTo" -> {
        reading.notes().tracked();
        children(element);
      }
      case "w:altChunk" -> reading.notes().imported();
      case "w:tcPr", "w:sdtPr", "w:sdtEndPr" -> {}
      default -> children(element);
    }
  }

  private void paragraph(Element element) throws UnreadableException {
    reading.budget().block();
    paragraphs++;
    openEnded.add(element);
    if (ParagraphReader.isOpenEnded(element)) {
      reading.notes().tracked();
    } else {
      flush();
    }
  }

  private void flush() throws UnreadableException {
    if (openEnded.isEmpty()) {
      return;
    }
    Paragraph paragraph = ParagraphReader.of(List.copyOf(openEnded), taker.separator(), reading);
    openEnded.clear();
    String place = path + "/p[" + paragraphs + "]";
    taker.paragraph(paragraph, place);
    int box = 0;
    for (Element content : paragraph.boxes()) {
      box++;
      over(content, place + "/txbx[" + box + "]", taker, reading);
    }
  }
}
