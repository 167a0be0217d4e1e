package org.gouji.plugins.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Submission;
import org.gouji.plugins.office.word.DocReader;
import org.gouji.plugins.office.workbook.XlsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers whose head tells of more than there is. */
class OleTest {
  private static final int SECTOR_AT = 30;
  private static final int TABLES_AT = 44;

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
      book.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] telling(int tables) throws IOException {
    byte[] bytes = workbook();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(TABLES_AT, tables);
    return bytes;
  }

  @Test
  void whole_container_is_opened() throws IOException {
    try (POIFSFileSystem files = Ole.open(workbook())) {
      assertThat(files.getRoot().hasEntryCaseInsensitive("Workbook")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 30_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void head_that_tells_of_more_sectors_than_the_file_has_is_not_believed(int tables)
      throws IOException {
    byte[] bytes = telling(tables);

    assertThatThrownBy(() -> Ole.open(bytes)).isInstanceOf(IOException.class);
    assertThat(new XlsReader().claim(file(bytes))).isEmpty();
    assertThat(new DocReader().claim(file(bytes))).isEmpty();
  }

  @Test
  void sectors_of_any_size_are_counted() throws IOException {
    byte[] bytes = telling(5);
    bytes[SECTOR_AT] = 60;

    assertThatThrownBy(() -> Ole.open(bytes)).isInstanceOf(IOException.class);
  }

  @Test
  void head_alone_is_no_container() {
    byte[] bytes = new byte[100];

    assertThat(Ole.begins(bytes)).isFalse();
    assertThatThrownBy(() -> Ole.open(bytes)).isInstanceOf(IOException.class);
  }

  private static Submission file(byte[] bytes) {
    return new Submission("x", Optional.empty(), bytes);
  }
}
