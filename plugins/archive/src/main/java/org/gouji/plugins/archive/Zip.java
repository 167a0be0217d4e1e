package org.gouji.plugins.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouji.reader.TextDecoder;
import org.gouji.reader.ZipDirectory;

/** The directory of a ZIP file, looked at without unpacking. */
final class Zip {

  private Zip() {}

  /** Whether the bytes begin as a ZIP file does, an empty one too. */
  static boolean begins(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  /** Whether its list of entries is longer than any honest file's. */
  static boolean overflows(byte[] bytes) {
    return ZipDirectory.overflows(bytes);
  }

  static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get();
  }

  /** The names of its entries; empty if it is damaged. */
  static Optional<Set<String>> names(byte[] bytes) {
    if (!begins(bytes) || overflows(bytes)) {
      return Optional.empty();
    }
    try (ZipFile zip = open(bytes)) {
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        names.add(name(entry));
      }
      return Optional.of(names);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** The content of a small entry as ASCII, such as {@code mimetype}; empty if it is not there. */
  static Optional<String> text(byte[] bytes, String name, int most) {
    try (ZipFile zip = open(bytes)) {
      ZipArchiveEntry entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(new String(in.readNBytes(most), StandardCharsets.UTF_8));
      }
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** The name of an entry; without a flag it is UTF-8 or, from a Chinese Windows, GBK. */
  static String name(ZipArchiveEntry entry) {
    boolean said =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    byte[] raw = entry.getRawName();
    String name = said || raw == null ? entry.getName() : TextDecoder.decode(raw).text();
    return name.replace('\\', '/');
  }

  /** The entries in the order of the file. */
  static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntriesInPhysicalOrder());
  }
}
