package org.gouji.plugins.office.word;

import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * Says what stands in an old binary document in the elements of DOCX, so that both are read in one
 * way. Only what is shown, and what tells that it is not, is carried over.
 */
final class DocTree {
  private static final int RUNNING_TEXT = 9;

  private final HWPFDocument document;
  private final Budget budget;
  private final Set<Integer> lists = new TreeSet<>();

  DocTree(HWPFDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
  }

  /** The text of the document as {@code w:body}. */
  Element body() throws UnreadableException {
    Element body = element("w:body");
    flow(document.getRange(), 0, body);
    return body;
  }

  /** The lists that the text uses as {@code w:numbering}; to be asked after the text. */
  Element numbering() {
    return DocLists.of(document.getListTables(), lists);
  }

  /**
   * Carries over paragraphs and tables.
   *
   * @param level how many tables the range stands in
   */
  void flow(Range range, int level, Element into) throws UnreadableException {
    budget.depth(level);
    int i = 0;
    while (i < range.numParagraphs()) {
      budget.time();
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = whole(table(range, paragraph));
        into.add(new DocTable(table, level + 1, this).element());
        i += Math.max(1, table.numParagraphs());
      } else {
        into.add(paragraph(paragraph));
        i++;
      }
    }
  }

  /** POI finds no beginning of some tables within tables. */
  private static Table table(Range range, Paragraph paragraph) throws UnreadableException {
    try {
      return range.getTable(paragraph);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Unreadable.DAMAGED, "文件的表格里套着表格，在旧的 .doc 格式中无法读取。请用 Word 或 WPS 打开，另存为 .docx 后重新提交。", e);
    }
  }

  /** Refuses a table that does not end with the end of a row: cells of it would go astray. */
  private static Table whole(Table table) throws UnreadableException {
    if (table.numRows() == 0 || !table.getParagraph(table.numParagraphs() - 1).isTableRowEnd()) {
      throw Damage.of("有表格的结构不完整");
    }
    return table;
  }

  private Element paragraph(Paragraph paragraph) {
    Element properties = element("w:pPr");
    int level = outlineLevel(paragraph);
    if (level < RUNNING_TEXT) {
      properties.add(element("w:outlineLvl", Integer.toString(level)));
    }
    int list = paragraph.getIlfo();
    if (list > 0 && list < DocLists.MOST) {
      lists.add(list);
      Element numbered = element("w:numPr");
      numbered.add(element("w:ilvl", Integer.toString(paragraph.getIlvl())));
      numbered.add(element("w:numId", Integer.toString(list)));
      properties.add(numbered);
    }
    Element made = element("w:p");
    made.add(properties);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.text().endsWith("\r") || run.text().endsWith("\u0007")) {
        properties.add(mark(run));
      }
      made.add(tracked(run));
    }
    return made;
  }

  /** 0 to 8 for headings; the first styles of every document are the built-in headings. */
  private static int outlineLevel(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    int level = paragraph.getLvl();
    return level == RUNNING_TEXT && style >= 1 && style <= RUNNING_TEXT ? style - 1 : level;
  }

  /** What is said of the end of a paragraph. */
  private static Element mark(CharacterRun end) {
    Element mark = element("w:rPr");
    if (end.isVanished()) {
      mark.add(element("w:vanish"));
    }
    if (end.isMarkedDeleted() && end.text().endsWith("\r")) {
      mark.add(element("w:del"));
    }
    return mark;
  }

  private Element tracked(CharacterRun run) {
    Element made = element("w:r");
    Element properties = element("w:rPr");
    if (run.isVanished()) {
      properties.add(element("w:vanish"));
    }
    switch (run.getSubSuperScriptIndex()) {
      case 1 -> properties.add(element("w:vertAlign", "superscript"));
      case 2 -> properties.add(element("w:vertAlign", "subscript"));
      default -> {}
    }
    made.add(properties);
    new DocRun(document, run).write(made);
    if (run.isMarkedDeleted()) {
      return within("w:del", made);
    }
    return run.isMarkedInserted() ? within("w:ins", made) : made;
  }

  private static Element within(String name, Element inner) {
    Element outer = element(name);
    outer.add(inner);
    return outer;
  }

  /** An element that says no more than its name. */
  static Element element(String name) {
    return new Element(name, new String[0]);
  }

  /** An element with a value. */
  static Element element(String name, String value) {
    return new Element(name, new String[] {"w:val", value});
  }
}
