package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.workbook.Remarks.Kind;
import org.gouji.reader.Budget;

/** Reads an XLS workbook that POI has opened. */
final class XlsBook {
  private final HSSFWorkbook book;
  private final Remarks remarks;
  private final Budget budget;
  private long characters;

  private XlsBook(HSSFWorkbook book, Remarks remarks, Budget budget) {
    this.book = book;
    this.remarks = remarks;
    this.budget = budget;
  }

  /** The sheets in the order of their tabs. */
  static List<Sheet> read(HSSFWorkbook book, Remarks remarks, Budget budget)
      throws UnreadableException {
    XlsBook reading = new XlsBook(book, remarks, budget);
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      budget.table();
      boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      Sheet sheet = new Sheet(book.getSheetName(i), hidden);
      reading.read(book.getSheetAt(i), sheet);
      sheets.add(sheet);
    }
    return sheets;
  }

  private void read(HSSFSheet source, Sheet sheet) throws UnreadableException {
    boolean since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    Display display = new Display(since1904, source.isDisplayZeros());
    for (int column = 0; column < 256; column++) {
      if (source.isColumnHidden(column) || source.getColumnWidth(column) == 0) {
        sheet.hiddenColumns().set(column);
      }
    }
    for (Row row : source) {
      if (row.getZeroHeight() || row.getHeight() == 0) {
        sheet.hiddenRows().set(row.getRowNum());
      }
      Sheet.Line line = new Sheet.Line();
      for (Cell cell : row) {
        cell((HSSFCell) cell, line, sheet, display);
      }
      sheet.add(row.getRowNum(), line, budget);
    }
    for (CellRangeAddress range : source.getMergedRegions()) {
      budget.slots(sheet.merged().size());
      Range merged =
          new Range(
              range.getFirstRow(),
              range.getFirstColumn(),
              range.getLastRow(),
              range.getLastColumn());
      if (!merged.isOneCell()) {
        sheet.merged().add(merged);
      }
    }
    drawings(source, sheet);
  }

  private void cell(HSSFCell cell, Sheet.Line line, Sheet sheet, Display display)
      throws UnreadableException {
    Shown shown = shown(cell, sheet, display);
    if (!shown.isBlank()) {
      characters += shown.text().length();
      budget.characters(characters);
      line.cells.merge(cell.getColumnIndex(), shown, Shown::and);
    } else if (cell.getCellType() != CellType.BLANK || isFramed(cell.getCellStyle())) {
      line.framed.set(cell.getColumnIndex());
    }
  }

  private static boolean isFramed(HSSFCellStyle style) {
    return style.getBorderTop() != BorderStyle.NONE
        || style.getBorderBottom() != BorderStyle.NONE
        || style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE;
  }

  private Shown shown(HSSFCell cell, Sheet sheet, Display display) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    HSSFCellStyle style = cell.getCellStyle();
    String code = style.getDataFormatString();
    Display.Format format =
        code == null
            ? Display.Format.builtIn(style.getDataFormat())
            : new Display.Format(style.getDataFormat(), code);
    if (formula) {
      remark(Kind.FORMULA, sheet, cell);
    }
    Shown shown =
        switch (type) {
          case NUMERIC ->
              display.number(
                  Double.toString(cell.getNumericCellValue()),
                  format,
                  kind -> remark(kind, sheet, cell));
          case STRING -> text(cell, sheet);
          case BOOLEAN -> Shown.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
          case ERROR -> {
            remark(Kind.ERROR, sheet, cell);
            yield Shown.text(
                Shown.UNKNOWN + FormulaError.forInt(cell.getErrorCellValue()).getString());
          }
          case BLANK, FORMULA, _NONE -> Shown.NOTHING;
        };
    if (format.hidesAll() && !shown.isBlank()) {
      remark(Kind.UNDISPLAYED, sheet, cell);
      return Shown.NOTHING;
    }
    if (!shown.isBlank() && style.getFont(book).getStrikeout()) {
      remark(Kind.STRUCK, sheet, cell);
      return shown.holdsDigits() ? Shown.text(Shown.UNKNOWN) : Shown.NOTHING;
    }
    return shown;
  }

  private Shown text(HSSFCell cell, Sheet sheet) {
    HSSFRichTextString source = cell.getRichStringCellValue();
    String text = source.getString();
    int runs = source.numFormattingRuns();
    if (runs == 0) {
      return Shown.text(RichText.lines(text));
    }
    RichText rich = new RichText();
    rich.append(text.substring(0, source.getIndexOfFormattingRun(0)), false, false);
    for (int run = 0; run < runs; run++) {
      int from = source.getIndexOfFormattingRun(run);
      int to = run + 1 < runs ? source.getIndexOfFormattingRun(run + 1) : text.length();
      HSSFFont font = book.getFontAt(source.getFontOfFormattingRun(run));
      boolean raised = font.getTypeOffset() != org.apache.poi.ss.usermodel.Font.SS_NONE;
      rich.append(text.substring(from, to), font.getStrikeout(), raised);
    }
    if (rich.struck()) {
      remark(Kind.STRUCK, sheet, cell);
    }
    return Shown.text(rich.toString());
  }

  private void remark(Kind kind, Sheet sheet, HSSFCell cell) {
    if (!sheet.hidden()) {
      remarks.add(kind, sheet.name(), cell.getRowIndex(), cell.getColumnIndex());
    }
  }

  private void drawings(HSSFSheet source, Sheet sheet) throws UnreadableException {
    if (source.getDrawingPatriarch() == null) {
      return;
    }
    for (HSSFShape shape : source.getDrawingPatriarch()) {
      budget.block();
      int row = shape.getAnchor() instanceof HSSFClientAnchor anchor ? anchor.getRow1() : 0;
      int column = shape.getAnchor() instanceof HSSFClientAnchor anchor ? anchor.getCol1() : 0;
      if (shape instanceof HSSFObjectData) {
        remarks.add(Kind.EMBEDDED, sheet.name());
      } else if (shape instanceof HSSFPicture) {
        sheet.drawings().add(new Sheet.Drawn(row, column, Optional.empty(), ""));
      } else if (shape instanceof HSSFSimpleShape box && box.getString() != null) {
        String text = box.getString().getString();
        if (text != null && !text.isBlank()) {
          sheet.drawings().add(new Sheet.Drawn(row, column, Optional.of(text), ""));
        }
      }
    }
  }
}
