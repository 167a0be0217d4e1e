package org.gouji.plugins.office.workbook;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = SECONDS)
class XlsReaderTest extends DocumentReaderContract {

  @Override
  protected DocumentReader reader() {
    return new XlsReader();
  }

  @Override
  protected byte[] sample() {
    return book(sheet -> row(sheet, 0, "新收", 3, "结转", 4));
  }

  private static byte[] book(Consumer<HSSFSheet> content) {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(book.createSheet("年报"));
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(HSSFSheet sheet, int number, Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      HSSFCell cell = cell(sheet, number, column);
      if (cells[column] instanceof Integer value) {
        cell.setCellValue(value);
      } else {
        cell.setCellValue((String) cells[column]);
      }
    }
  }

  private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
    return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
        .createCell(column);
  }

  private static HSSFCellStyle style(HSSFSheet sheet, String format) {
    HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  private static Document read(byte[] bytes) throws UnreadableException {
    return new XlsReader().read(file(bytes), Limits.DEFAULT);
  }

  private static Submission file(byte[] bytes) {
    return new Submission("报告.xls", Optional.empty(), bytes);
  }

  @Test
  void cells_are_read_as_they_are_displayed() throws UnreadableException {
    byte[] bytes =
        book(
            sheet -> {
              row(sheet, 0, "标题");
              row(sheet, 1, "甲", 2, "007");
              sheet.getRow(1).getCell(1).setCellStyle(style(sheet, "+0;-0"));
              row(sheet, 2, "乙", 45293, "-");
              sheet.getRow(2).getCell(1).setCellStyle(style(sheet, "m/d/yy"));
              row(sheet, 3, "丙", 0, "x");
              sheet.getRow(3).getCell(1).setCellStyle(style(sheet, "0;-0;;@"));
            });

    assertThat(Books.shown(read(bytes)))
        .containsExactly("标题", "甲|+2|007", "乙|\uFFFD2024年1月2日|-", "丙||x");
    assertThat(read(bytes).notes()).hasSize(2);
  }

  @Test
  void formulas_give_their_kept_result_and_errors_none() throws UnreadableException {
    byte[] bytes =
        book(
            sheet -> {
              row(sheet, 0, "甲", 1);
              row(sheet, 1, "乙");
              cell(sheet, 1, 1).setCellFormula("B1+1");
              row(sheet, 2, "丙");
              cell(sheet, 2, 1).setCellFormula("1/0");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(Books.shown(read(bytes))).containsExactly("甲|1", "乙|2", "丙|\uFFFD#DIV/0!");
    assertThat(read(bytes).notes())
        .satisfiesExactly(
            note -> assertThat(note).contains("年报!B2、年报!B3", "未重新计算"),
            note -> assertThat(note).contains("年报!B3", "错误值"));
  }

  @Test
  void struck_out_text_counts_for_nothing() throws UnreadableException {
    byte[] bytes =
        book(
            sheet -> {
              HSSFFont struck = sheet.getWorkbook().createFont();
              struck.setStrikeout(true);
              HSSFRichTextString text = new HSSFRichTextString("34");
              text.applyFont(0, 1, struck);
              row(sheet, 0, "甲", 1);
              cell(sheet, 0, 1).setCellValue(text);
              row(sheet, 1, "乙", 5);
              HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
              style.setFont(struck);
              sheet.getRow(1).getCell(1).setCellStyle(style);
            });

    assertThat(Books.shown(read(bytes))).containsExactly("甲|\uFFFD4", "乙|\uFFFD");
  }

  @Test
  void hidden_and_merged_cells_and_their_places() throws UnreadableException {
    byte[] bytes =
        book(
            sheet -> {
              row(sheet, 0, "甲", 1, 2);
              row(sheet, 1, "乙", 3, 4);
              row(sheet, 2, "丙", 5, 6);
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(1, true);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
              sheet.getWorkbook().createSheet("密");
              sheet.getWorkbook().getSheetAt(1).createRow(0).createCell(0).setCellValue("x");
              sheet.getWorkbook().setSheetHidden(1, true);
            });

    Document document = read(bytes);
    assertThat(Books.shown(document)).containsExactly("甲|2", "丙|6");
    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).hasSize(2);
    Block.Grid grid = (Block.Grid) document.blocks().get(0);
    assertThat(grid.at(1, 1)).contains(new Slot(1, 1, 1, 1, "6", new Place.SheetPlace("年报", "C3")));
  }

  @Test
  void text_boxes_are_read() throws UnreadableException {
    byte[] bytes =
        book(
            sheet -> {
              HSSFPatriarch drawing = sheet.createDrawingPatriarch();
              HSSFTextbox box =
                  drawing.createTextbox(
                      new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3));
              box.setString(new HSSFRichTextString("文本框"));
            });

    assertThat(read(bytes).blocks())
        .containsExactly(new Block.Paragraph("文本框", new Place.SheetPlace("年报", "B2")));
  }

  @Test
  void encrypted_workbook_is_refused_as_such() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] bytes;
    try {
      bytes = sample();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(refusal(bytes).reason()).isEqualTo(Unreadable.ENCRYPTED);
    assertThat(refusal(bytes)).hasMessageContaining("请");
  }

  private static UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }

  @Test
  void damaged_workbook_never_escapes_as_another_error() {
    byte[] good = sample();
    for (int i = 512; i < good.length; i += 37) {
      byte[] bytes = good.clone();
      bytes[i] ^= (byte) 0xA5;
      try {
        read(bytes);
      } catch (UnreadableException expected) {
        assertThat(expected.reason())
            .isIn(Unreadable.DAMAGED, Unreadable.LIMIT, Unreadable.ENCRYPTED);
      }
    }
    assertThat(refusal(Arrays.copyOf(good, good.length / 2)).reason())
        .isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  void empty_cells_by_the_million_are_refused_before_they_are_made() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (int row = 0; row < 10_000; row++) {
      stream.write(new byte[] {(byte) 0xBE, 0, (byte) 0xFE, 1});
      stream.write(new byte[0x1FE]);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(stream.toByteArray()), "Workbook");
      files.writeFilesystem(out);
    }

    assertThat(refusal(out.toByteArray()).reason()).isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void word_documents_and_older_workbooks_are_not_claimed() throws IOException {
    for (String stream : new String[] {"WordDocument", "Book", "EncryptedPackage"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (POIFSFileSystem files = new POIFSFileSystem()) {
        files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
        files.writeFilesystem(out);
      }
      assertThat(new XlsReader().claim(file(out.toByteArray()))).as(stream).isEmpty();
    }
  }
}
