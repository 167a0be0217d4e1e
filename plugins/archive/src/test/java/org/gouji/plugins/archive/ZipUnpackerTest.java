package org.gouji.plugins.archive;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = SECONDS)
class ZipUnpackerTest {
  private final ZipUnpacker unpacker = new ZipUnpacker();

  private List<Submission> unpack(byte[] bytes) throws UnreadableException {
    return unpacker.unpack(Zips.file(bytes), Limits.DEFAULT);
  }

  private UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> unpack(bytes));
  }

  private List<String> names(Map<String, String> files) throws UnreadableException {
    return unpack(Zips.zip(files)).stream().map(Submission::name).toList();
  }

  @Test
  void files_come_in_the_order_of_their_names_with_what_they_are_packed_in()
      throws UnreadableException {
    byte[] bytes = Zips.zip(new LinkedHashMap<>(Map.of("乙/报告.txt", "二", "甲.txt", "一")));

    List<Submission> files = unpack(bytes);
    assertThat(files).extracting(Submission::name).containsExactly("a.zip/乙/报告.txt", "a.zip/甲.txt");
    assertThat(files.get(1).bytes()).isEqualTo("一".getBytes(StandardCharsets.UTF_8));
    assertThat(files.get(1).handedIn().bytes()).isSameAs(bytes);
  }

  @Test
  void names_of_a_chinese_windows_are_read() throws UnreadableException {
    byte[] bytes = Zips.zip(Map.of("政府信息公开年度报告.txt", "一"), Charset.forName("GBK"));

    assertThat(unpack(bytes)).extracting(Submission::name).containsExactly("a.zip/政府信息公开年度报告.txt");
  }

  @Test
  void what_systems_leave_behind_is_passed_over_and_names_are_only_names()
      throws UnreadableException {
    assertThat(
            names(
                Map.of(
                    "__MACOSX/._a.docx", "x",
                    ".DS_Store", "x",
                    "Thumbs.db", "x",
                    "~$a.docx", "x",
                    "folder/", "",
                    "../../etc/passwd", "x",
                    "/etc/hosts", "x",
                    "a.docx", "x")))
        .containsExactly("a.zip/../../etc/passwd", "a.zip//etc/hosts", "a.zip/a.docx");
  }

  @Test
  void documents_that_are_zip_files_are_not_opened() {
    assertThat(unpacks(Zips.zip(Map.of("a.txt", "x")))).isTrue();
    assertThat(unpacks(Zips.zip(Map.of()))).isTrue();
    for (String entry : List.of("[Content_Types].xml", "OFD.xml", "mimetype")) {
      assertThat(unpacks(Zips.zip(Map.of(entry, "x", "a.txt", "x")))).as(entry).isFalse();
    }
    assertThat(unpacks("PK".getBytes(StandardCharsets.US_ASCII))).isFalse();
  }

  private boolean unpacks(byte[] bytes) {
    return unpacker.unpacks(Zips.file(bytes));
  }

  @Test
  void encrypted_file_is_refused_as_such() {
    byte[] bytes = Zips.zip(Map.of("a.txt", "x"));
    bytes[6] |= 1;
    int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 8] |= 1;

    assertThat(refusal(bytes).reason()).isEqualTo(Unreadable.ENCRYPTED);
    assertThat(refusal(bytes)).hasMessageContaining("“a.txt”").hasMessageContaining("请");
  }

  @Test
  void damaged_file_is_refused_as_such() {
    byte[] bytes = Zips.zip(Map.of("a.txt", "一二三四五六七八九十".repeat(100)));
    byte[] changed = bytes.clone();
    changed[40] ^= 0x55;

    assertThat(refusal(Arrays.copyOf(bytes, bytes.length / 2)).reason())
        .isEqualTo(Unreadable.DAMAGED);
    assertThat(refusal(changed).reason()).isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  void bomb_is_stopped() throws IOException {
    assertThat(refusal(zeros(1, 300)).reason()).isEqualTo(Unreadable.LIMIT);
    assertThat(refusal(zeros(3_000, 0)).reason()).isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void million_entries_are_refused_before_they_are_listed() throws IOException {
    assertThat(refusal(zeros(100_000, 0)).reason()).isEqualTo(Unreadable.LIMIT);
  }

  /** So many entries of so many megabytes of zeros. */
  private static byte[] zeros(int entries, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("e" + i));
        for (int m = 0; m < megabytes; m++) {
          zip.write(new byte[1 << 20]);
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void entries_that_share_their_bytes_are_refused() {
    byte[] bytes = Zips.zip(Map.of("a.txt", "x".repeat(100)));
    int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
    int end = indexOf(bytes, new byte[] {'P', 'K', 5, 6});
    byte[] entry = Arrays.copyOfRange(bytes, directory, end);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, directory);
    int times = 1_000;
    for (int i = 0; i < times; i++) {
      out.write(entry, 0, entry.length);
    }
    byte[] tail = Arrays.copyOfRange(bytes, end, bytes.length);
    tail[8] = tail[10] = (byte) times;
    tail[9] = tail[11] = (byte) (times >> 8);
    int size = entry.length * times;
    for (int i = 0; i < 4; i++) {
      tail[12 + i] = (byte) (size >> (8 * i));
    }
    out.write(tail, 0, tail.length);

    assertThat(refusal(out.toByteArray()).reason()).isEqualTo(Unreadable.DAMAGED);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
