package org.gouji.plugins.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.gouji.reader.ZipDirectory;

/**
 * The ZIP container of DOCX and XLSX, looked into before POI may: POI unpacks what it is given, and
 * its own limits hold for the whole program and count less than ours.
 */
public final class Packed {
  private static final int CHUNK = 1 << 16;
  private static final int MOST_TYPES = 1 << 20;
  private static final String TYPES = "[Content_Types].xml";

  private Packed() {}

  /** Whether the bytes begin as a ZIP file does. */
  public static boolean isPacked(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /**
   * The list of content types in an OOXML container, by which its main part is known; empty for any
   * other ZIP file and for one that is damaged.
   */
  public static Optional<String> contentTypes(byte[] bytes) {
    if (!isPacked(bytes) || ZipDirectory.overflows(bytes)) {
      return Optional.empty();
    }
    try (ZipFile zip = open(bytes)) {
      ZipArchiveEntry entry = zip.getEntry(TYPES);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(
            new String(in.readNBytes(MOST_TYPES), java.nio.charset.StandardCharsets.UTF_8));
      }
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Unpacks everything once and keeps nothing, counting entries, bytes and how much they grow.
   *
   * @throws UnreadableException when a limit is passed or the container is damaged
   */
  public static void inspect(byte[] bytes, Budget budget) throws UnreadableException {
    try (ZipFile zip = open(bytes)) {
      byte[] chunk = new byte[CHUNK];
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      for (ZipArchiveEntry entry : entries) {
        budget.entry();
        if (!zip.canReadEntryData(entry)) {
          throw new UnreadableException(Unreadable.ENCRYPTED, "文件内容已加密，无法读取。请取消密码后另存，再重新提交。");
        }
        inspect(zip, entry, chunk, budget);
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Unreadable.DAMAGED, "文件已损坏或不完整，无法打开。请用办公软件打开后另存，或重新下载后提交。", e);
    }
  }

  private static void inspect(ZipFile zip, ZipArchiveEntry entry, byte[] chunk, Budget budget)
      throws IOException, UnreadableException {
    long out = 0;
    long in = Math.max(1, entry.getCompressedSize());
    try (InputStream stream = zip.getInputStream(entry)) {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        out += n;
        budget.unpacked(n, out, in);
      }
    }
  }

  private static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get();
  }
}
