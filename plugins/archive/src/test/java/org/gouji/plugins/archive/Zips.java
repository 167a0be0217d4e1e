package org.gouji.plugins.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Submission;

/** Makes ZIP files. */
final class Zips {
  private Zips() {}

  static byte[] zip(Map<String, String> files) {
    return zip(files, StandardCharsets.UTF_8);
  }

  /** Names are written in a charset; only UTF-8 is flagged. */
  static byte[] zip(Map<String, String> files, Charset names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Submission file(byte[] bytes) {
    return new Submission("a.zip", Optional.empty(), bytes);
  }
}
