package org.gouji.api.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook: its texts by column, row by row. */
final class OrganSheet {

  /** Rows of a list; a province has fewer organs. */
  private static final int MOST_ROWS = 20_000;

  /** What a workbook of so many rows may unpack to. */
  private static final long MOST_BYTES = 64L << 20;

  private OrganSheet() {}

  /**
   * A row that is not empty.
   *
   * @param number as the workbook numbers it
   * @param texts without blanks around them; a column that is empty is left out
   */
  record Line(int number, Map<Column, String> texts) {
    Optional<String> text(Column column) {
      return Optional.ofNullable(texts.get(column));
    }
  }

  /**
   * The rows below the titles.
   *
   * @throws RegisterException if it is no such workbook
   */
  static List<Line> read(byte[] bytes) {
    try {
      refuseBomb(bytes);
      return lines(bytes);
    } catch (IOException | ExcelReaderException | IllegalStateException e) {
      throw new RegisterException(List.of(new RowFault(1, "", "文件不是可以读取的 XLSX 工作簿；请使用下载的模板。")), e);
    }
  }

  private static List<Line> lines(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      List<Row> some = rows.limit(MOST_ROWS + 2L).toList();
      if (some.isEmpty()) {
        throw refused(1, "", "第一张表是空的；请使用下载的模板。");
      }
      if (some.size() > MOST_ROWS + 1) {
        throw refused(MOST_ROWS + 2, "", "超过 " + MOST_ROWS + " 行；请分成几份导入。");
      }
      Map<Column, Integer> columns = columns(some.get(0));
      return some.stream()
          .skip(1)
          .map(row -> line(row, columns))
          .filter(line -> !line.texts().isEmpty())
          .toList();
    }
  }

  /** A small file can unpack to more than the memory holds. */
  private static void refuseBomb(byte[] bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_BYTES) {
              throw refused(1, "", "工作簿解压后超过 " + (MOST_BYTES >> 20) + " MB，未读取。");
            }
          }
        }
      }
    }
  }

  private static Map<Column, Integer> columns(Row titles) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    List<RowFault> faults = new ArrayList<>();
    for (int at = 0; at < titles.getCellCount(); at++) {
      String title = text(titles, at);
      if (title.isEmpty()) {
        continue;
      }
      Optional<Column> column = Column.titled(title);
      if (column.isEmpty()) {
        faults.add(new RowFault(titles.getRowNum(), title, "没有这一列；列名以模板为准。"));
      } else if (columns.put(column.get(), at) != null) {
        faults.add(new RowFault(titles.getRowNum(), title, "这一列出现了两次。"));
      }
    }
    for (Column column : Column.values()) {
      if (column.required() && !columns.containsKey(column)) {
        faults.add(new RowFault(titles.getRowNum(), column.title(), "缺少这一列。"));
      }
    }
    if (!faults.isEmpty()) {
      throw new RegisterException(faults);
    }
    return columns;
  }

  private static Line line(Row row, Map<Column, Integer> columns) {
    Map<Column, String> texts = new EnumMap<>(Column.class);
    columns.forEach(
        (column, at) -> {
          String text = text(row, at);
          if (!text.isEmpty()) {
            texts.put(column, text);
          }
        });
    return new Line(row.getRowNum(), texts);
  }

  /** As it is kept: a number without the format that it is shown in. No-break spaces are blanks. */
  private static String text(Row row, int at) {
    return row.getOptionalCell(at)
        .map(Cell::getText)
        .map(text -> text.replace('\u00A0', ' ').replace('\u3000', ' ').strip())
        .orElse("");
  }

  private static RegisterException refused(int row, String column, String message) {
    return new RegisterException(List.of(new RowFault(row, column, message)));
  }
}
