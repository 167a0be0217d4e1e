package org.gouji.plugins.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatsTest {

  private static String advice(byte[] bytes) {
    return new OtherFormats().advice(Zips.file(bytes)).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "OFD.xml, <ofd/>, OFD 版式文件, PDF",
    "mimetype, application/vnd.oasis.opendocument.text, ODT, DOCX",
    "mimetype, application/vnd.oasis.opendocument.spreadsheet, ODS, XLSX",
    "[Content_Types].xml, application/vnd.openxmlformats-officedocument.presentationml.x, PPTX, Word",
    "[Content_Types].xml, application/vnd.ms-excel.sheet.binary.macroEnabled.main, XLSB, XLSX",
    "[Content_Types].xml, anything, Office, DOCX",
    "inner.txt, x, 压缩包内的压缩包, 解开"
  })
  void packed_format_is_named_with_what_to_do(
      String entry, String content, String name, String instead) {
    assertThat(advice(Zips.zip(Map.of(entry, content)))).contains(name, instead, "请");
  }

  @ParameterizedTest
  @CsvSource({
    "7B5C727466315C616E7369, RTF",
    "377ABCAF271C0004, 7z",
    "526172211A0700CF, RAR",
    "526172211A070100, RAR",
    "1F8B080000000000, gzip"
  })
  void format_is_named_by_how_it_begins(String hex, String name) {
    assertThat(advice(HexFormat.of().parseHex(hex))).contains(name, "请");
  }

  @ParameterizedTest
  @CsvSource({
    "MatOST, Works",
    "CONTENTS, Works",
    "WordDocument, Word 6.0/95",
    "Book, Excel 5.0/95",
    "PowerPoint Document, PowerPoint",
    "Other, OLE2"
  })
  void old_office_file_is_named_by_its_streams(String stream, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HexFormat.of().parseHex("D0CF11E0A1B11AE1"));
    out.writeBytes(new byte[504]);
    out.writeBytes((stream + "\0").getBytes(StandardCharsets.UTF_16LE));

    assertThat(advice(out.toByteArray())).contains(name, "请");
  }

  @Test
  void nothing_is_said_of_what_is_not_known() {
    assertThat(new OtherFormats().advice(Zips.file(new byte[] {1, 2, 3}))).isEmpty();
    assertThat(new OtherFormats().advice(Zips.file(new byte[0]))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A00, image/png, PNG",
    "FFD8FFE000104A4649, image/jpeg, JPEG",
    "49492A0008000000, image/tiff, TIFF",
    "474946383961000000, image/gif, GIF"
  })
  void picture_is_claimed_weakly_and_refused_as_a_scan(String hex, String type, String name) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    PictureReader reader = new PictureReader();

    assertThat(reader.claim(Zips.file(bytes))).contains(new Claim(type, 10));
    UnreadableException refusal =
        catchThrowableOfType(
            UnreadableException.class, () -> reader.read(Zips.file(bytes), Limits.DEFAULT));
    assertThat(refusal.reason()).isEqualTo(Unreadable.SCAN);
    assertThat(refusal).hasMessageContaining(name).hasMessageContaining("请");
    assertThat(reader.claim(Zips.file(new byte[300]))).isEmpty();
  }
}
