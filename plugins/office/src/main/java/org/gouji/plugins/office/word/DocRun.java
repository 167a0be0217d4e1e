package org.gouji.plugins.office.word;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;

/** Carries over the characters of a run; the control characters among them mean things. */
final class DocRun {
  private static final char PICTURE = 1;
  private static final char FOOTNOTE = 2;
  private static final char DRAWING = 8;
  private static final char SYMBOL = '(';

  private final HWPFDocument document;
  private final CharacterRun run;
  private final StringBuilder text = new StringBuilder();

  DocRun(HWPFDocument document, CharacterRun run) {
    this.document = document;
    this.run = run;
  }

  void write(Element into) {
    String characters = run.text();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (run.isSpecialCharacter() && (c == SYMBOL || c < ' ') && special(c, i, into)) {
        continue;
      }
      switch (c) {
        case 0x13 -> field("begin", into);
        case 0x14 -> field("separate", into);
        case 0x15 -> field("end", into);
        case '\t' -> add("w:tab", into);
        case 0x0B, 0x0C, 0x0E -> add("w:br", into);
        case 0x1E -> add("w:noBreakHyphen", into);
        default -> {
          if (c >= ' ') {
            text.append(c);
          }
        }
      }
    }
    flush(into);
  }

  /** Carries over a character that stands for something else; false where it is text after all. */
  private boolean special(char c, int index, Element into) {
    switch (c) {
      case PICTURE -> {
        boolean picture =
            run.isOle2() || run.isObj() || document.getPicturesTable().hasPicture(run);
        if (picture) {
          picture(into);
        }
        return true;
      }
      case DRAWING -> {
        OfficeDrawing drawing =
            document.getOfficeDrawingsMain().getOfficeDrawingAt(run.getStartOffset() + index);
        if (drawing != null && drawing.getPictureData() != null) {
          picture(into);
        }
        return true;
      }
      case FOOTNOTE -> {
        add("w:footnoteReference", into);
        return true;
      }
      case SYMBOL -> {
        if (run.isSymbol()) {
          symbol(into);
        }
        return run.isSymbol();
      }
      default -> {
        return false;
      }
    }
  }

  private void symbol(Element into) {
    flush(into);
    String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
    String code = String.format("%04X", (int) run.getSymbolCharacter());
    into.add(new Element("w:sym", new String[] {"w:font", font, "w:char", code}));
  }

  private void picture(Element into) {
    flush(into);
    Element drawing = DocTree.element("w:drawing");
    drawing.add(DocTree.element("a:blip"));
    into.add(drawing);
  }

  private void field(String kind, Element into) {
    flush(into);
    into.add(new Element("w:fldChar", new String[] {"w:fldCharType", kind}));
  }

  private void add(String name, Element into) {
    flush(into);
    into.add(DocTree.element(name));
  }

  private void flush(Element into) {
    if (!text.isEmpty()) {
      Element piece = new Element("w:t", new String[] {"xml:space", "preserve"});
      piece.write(text.toString());
      into.add(piece);
      text.setLength(0);
    }
  }
}
