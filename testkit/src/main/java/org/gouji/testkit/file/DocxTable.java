package org.gouji.testkit.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table with merged cells as Word does: a covered cell stands there and goes on. */
final class DocxTable {
  private static final String ELSEWHERE = "98765";

  /** Width of a grid column in twentieths of a point. */
  private static final long COLUMN = 600;

  /** What stands unseen in a document. */
  record Dress(boolean numbered, boolean hidden, boolean controls, boolean torn, boolean old) {
    static Dress of(long seed) {
      return new Dress(
          (seed & 1) != 0, (seed & 2) != 0, (seed & 4) != 0, (seed & 8) != 0, (seed & 16) != 0);
    }
  }

  /** A cell that reaches down: what is left of it in the row at hand. */
  private record Reaching(int width, int rowsLeft) {}

  private final Dress dress;
  private Map<Integer, Reaching> reaching = new TreeMap<>();

  private DocxTable(Dress dress) {
    this.dress = dress;
  }

  static void write(MergedTable table, CTTbl into, Dress dress) {
    int columns =
        table.rows().stream()
            .mapToInt(row -> row.stream().mapToInt(MergedTable.Cell::width).sum())
            .max()
            .orElse(0);
    into.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = into.addNewTblGrid();
    for (int i = 0; i < columns; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(COLUMN));
    }
    DocxTable writer = new DocxTable(dress);
    for (List<MergedTable.Cell> row : table.rows()) {
      writer.row(row, into.addNewTr());
    }
  }

  private void row(List<MergedTable.Cell> cells, CTRow into) {
    Map<Integer, Reaching> next = new TreeMap<>();
    List<MergedTable.Cell> left = new ArrayList<>(cells);
    int column = 0;
    while (!left.isEmpty() || reaching.keySet().stream().anyMatch(from(column))) {
      Reaching above = reaching.get(column);
      if (above == null && left.isEmpty()) {
        break;
      }
      int width;
      if (above == null) {
        MergedTable.Cell cell = left.remove(0);
        width = cell.width();
        begin(cell, into);
        if (cell.height() > 1) {
          next.put(column, new Reaching(width, cell.height() - 1));
        }
      } else {
        width = above.width();
        merged(into.addNewTc(), width, STMerge.CONTINUE).addNewP();
        if (above.rowsLeft() > 1) {
          next.put(column, new Reaching(width, above.rowsLeft() - 1));
        }
      }
      column += width;
    }
    reaching = next;
  }

  private static Predicate<Integer> from(int column) {
    return at -> at >= column;
  }

  private void begin(MergedTable.Cell cell, CTRow into) {
    boolean across = dress.old() && cell.width() > 1 && cell.height() == 1;
    CTTc made =
        dress.controls() && cell.value() && !across
            ? into.addNewSdt().addNewSdtContent().addNewTc()
            : into.addNewTc();
    if (across) {
      properties(made, 1).addNewHMerge().setVal(STMerge.RESTART);
    } else if (cell.height() > 1) {
      merged(made, cell.width(), STMerge.RESTART);
    } else {
      properties(made, cell.width());
    }
    text(cell, made.addNewP());
    for (int i = 1; across && i < cell.width(); i++) {
      CTTc covered = into.addNewTc();
      properties(covered, 1).addNewHMerge().setVal(STMerge.CONTINUE);
      covered.addNewP();
    }
  }

  private static CTTc merged(CTTc cell, int width, STMerge.Enum how) {
    properties(cell, width).addNewVMerge().setVal(how);
    return cell;
  }

  private static CTTcPr properties(CTTc cell, int width) {
    CTTcPr properties = cell.addNewTcPr();
    CTTblWidth shown = properties.addNewTcW();
    shown.setType(STTblWidth.DXA);
    shown.setW(BigInteger.valueOf(width * COLUMN));
    if (width > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(width));
    }
    return properties;
  }

  private void text(MergedTable.Cell cell, CTP paragraph) {
    if (cell.value() && dress.hidden()) {
      CTR hidden = paragraph.addNewR();
      hidden.addNewRPr().addNewVanish();
      hidden.addNewT().setStringValue(ELSEWHERE);
      CTRunTrackChange deleted = paragraph.addNewDel();
      deleted.setId(BigInteger.ONE);
      deleted.setAuthor("");
      deleted.addNewR().addNewDelText().setStringValue(ELSEWHERE);
    }
    String[] lines = cell.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraph.addNewR().addNewBr();
      }
      int half = cell.value() && dress.torn() ? lines[i].length() / 2 : 0;
      run(lines[i].substring(0, half), paragraph);
      run(lines[i].substring(half), paragraph);
    }
  }

  private static void run(String text, CTP paragraph) {
    if (!text.isEmpty()) {
      paragraph.addNewR().addNewT().setStringValue(text);
    }
  }
}
