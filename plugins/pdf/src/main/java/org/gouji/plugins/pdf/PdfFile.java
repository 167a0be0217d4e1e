package org.gouji.plugins.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Opens a PDF file under limits; what the parser throws becomes a clear answer. */
final class PdfFile {
  private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
  private static final int SIGNATURE_WITHIN = 1024;
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
  private static final int END_WITHIN = 1024;

  /** What the parser may keep in memory of its own, beside the file itself. */
  private static final long SCRATCH = 64L << 20;

  /** Where objects lie packed, which the parser unpacks as soon as it opens a file. */
  private static final List<String> OPENED_AT_ONCE = List.of("/ObjStm", "/XRef");

  private static final int DICTIONARY = 1024;
  private static final long MOST_UNPACKED = 48L << 20;

  /** The parser tells its log of every oddity; kept, or their levels would be forgotten. */
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
    ReadingFonts.use();
  }

  /** Something to do with an open file. */
  interface Use<T> {
    T with(PDDocument file) throws IOException, UnreadableException;
  }

  private PdfFile() {}

  /** Whether the bytes begin as a PDF file does. */
  static boolean isPdf(byte[] bytes) {
    return holds(bytes, 0, Math.min(bytes.length, SIGNATURE_WITHIN), SIGNATURE);
  }

  /**
   * Whether the mark of its end stands where readers look for it. A file that was cut off has none
   * there: what of it can be opened is what the parser made up from the pieces.
   */
  static boolean hasItsEnd(byte[] bytes) {
    return holds(bytes, Math.max(0, bytes.length - END_WITHIN), bytes.length, END);
  }

  private static boolean holds(byte[] bytes, int from, int to, byte[] mark) {
    for (int i = from; i + mark.length <= to; i++) {
      if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return true;
      }
    }
    return false;
  }

  /** Opens a file, uses and closes it. */
  static <T> T open(byte[] bytes, Budget budget, Use<T> use) throws UnreadableException {
    budget.bytes(bytes.length);
    checkPacked(bytes, budget);
    try (PDDocument file =
        Loader.loadPDF(
            bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache)) {
      return use.with(file);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException(
          Unreadable.ENCRYPTED, "PDF 设有打开密码，无法读取。请取消密码后另存，再重新提交。", locked);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw broken instanceof Stop stop ? stop.why() : damaged(broken);
    } catch (OutOfMemoryError greedy) {
      throw new UnreadableException(
          Unreadable.LIMIT, "PDF 解开后占用的内存超过上限，疑为异常文件，未读取。请用办公软件重新导出 PDF 后提交。", greedy);
    }
  }

  private static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(Unreadable.DAMAGED, "PDF 文件已损坏，无法读取。请用原文件重新导出 PDF 后提交。", cause);
  }

  /** The pages of a file, in order, as many as allowed. */
  static List<PDPage> pages(PDDocument file, Budget budget) throws UnreadableException {
    List<PDPage> pages = new ArrayList<>();
    for (PDPage page : file.getPages()) {
      budget.page();
      pages.add(page);
    }
    return pages;
  }

  /** Unpacks, counting only, what the parser unpacks before we can stop it. */
  private static void checkPacked(byte[] bytes, Budget budget) throws UnreadableException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at = all.indexOf("stream"); at >= 0; at = all.indexOf("stream", at + 6)) {
      String before = all.substring(Math.max(0, at - DICTIONARY), at);
      int object = before.lastIndexOf(" obj");
      String dictionary = object < 0 ? before : before.substring(object);
      if (OPENED_AT_ONCE.stream().anyMatch(dictionary::contains)) {
        checkPacked(bytes, all.startsWith("\r", at + 6) ? at + 8 : at + 7, budget);
      }
    }
  }

  private static void checkPacked(byte[] bytes, int from, Budget budget)
      throws UnreadableException {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    try {
      inflater.setInput(bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from));
      int more = inflater.inflate(buffer);
      while (more > 0) {
        budget.time();
        if (inflater.getBytesWritten() > MOST_UNPACKED) {
          throw new UnreadableException(
              Unreadable.LIMIT,
              "PDF 中有内容解开后超过上限 " + (MOST_UNPACKED >> 20) + " MB，疑为异常文件，未读取。请用办公软件重新导出 PDF 后提交。");
        }
        more = inflater.inflate(buffer);
      }
    } catch (DataFormatException otherwisePacked) {
      // Not packed by this method: the parser will see what it is.
      return;
    } finally {
      inflater.end();
    }
  }
}
