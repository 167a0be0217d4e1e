package org.gouji.reader;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;

/**
 * Counts what one reading takes in against its {@link Limits} and ends it when one is passed. Made
 * when the reading begins, which starts its clock; for one thread.
 */
public final class Budget {
  /** A small file may be packed as tightly as it likes. */
  private static final long RATIO_FROM = 1L << 20;

  private static final String ASK = "或请系统管理员调高上限。";

  private final Limits limits;
  private final LongSupplier nanoClock;
  private final long start;
  private int blocks;
  private int tables;
  private int entries;
  private long unpacked;
  private int pages;
  private int glyphs;
  private int strokes;

  /** Starts a reading now. */
  public Budget(Limits limits) {
    this(limits, System::nanoTime);
  }

  /**
   * Starts a reading under a clock of the caller's.
   *
   * @param nanoClock nanoseconds since some moment
   */
  public Budget(Limits limits, LongSupplier nanoClock) {
    this.limits = limits;
    this.nanoClock = nanoClock;
    this.start = nanoClock.getAsLong();
  }

  /** Checks the size of the file. */
  public void bytes(long size) throws UnreadableException {
    if (size > limits.bytes()) {
      throw passed(
          "文件大小为 "
              + amount(size)
              + "，超过上限 "
              + amount(limits.bytes())
              + "，未读取。请删去与报告无关的附件或图片后重新提交，");
    }
  }

  /** Checks the number of characters of the whole document after decoding. */
  public void characters(long count) throws UnreadableException {
    if (count > limits.characters()) {
      throw passed("文件有 " + count + " 个字符，超过上限 " + limits.characters() + " 个，未读取。请只提交年度报告本身，");
    }
  }

  /** Counts one more block. */
  public void block() throws UnreadableException {
    blocks++;
    if (blocks > limits.blocks()) {
      throw passed("文件的段落（行）超过上限 " + limits.blocks() + " 个，未读完。请只提交年度报告本身，");
    }
    time();
  }

  /** Counts one more table. */
  public void table() throws UnreadableException {
    tables++;
    if (tables > limits.tables()) {
      throw passed("文件的表格超过上限 " + limits.tables() + " 个，未读完。请只提交年度报告本身，");
    }
  }

  /** Checks the number of grid slots that the current table has so far. */
  public void slots(long count) throws UnreadableException {
    if (count > limits.slots()) {
      throw passed("有一个表格展开后超过上限 " + limits.slots() + " 格，未读完。请检查该表格的跨行、跨列设置后重新提交，");
    }
  }

  /** Checks how deeply elements are nested. */
  public void depth(int depth) throws UnreadableException {
    if (depth > limits.depth()) {
      throw passed("文件内部嵌套超过上限 " + limits.depth() + " 层，未读完。请用办公软件另存后重新提交，");
    }
  }

  /** Counts one more file inside a packed one. */
  public void entry() throws UnreadableException {
    entries++;
    if (entries > limits.packed().entries()) {
      throw passed("压缩文件内的条目超过上限 " + limits.packed().entries() + " 个，未读取。请只提交年度报告本身，");
    }
    time();
  }

  /**
   * Counts bytes that came out of a file inside a packed one.
   *
   * @param more bytes since the last call
   * @param out bytes of this file so far
   * @param in bytes that it takes up packed
   */
  public void unpacked(long more, long out, long in) throws UnreadableException {
    Limits.Packed packed = limits.packed();
    unpacked += more;
    if (unpacked > packed.bytes()) {
      throw passed("压缩文件解开后超过上限 " + amount(packed.bytes()) + "，未读完。请删去图片等附件后重新提交，");
    }
    if (out > RATIO_FROM && out > in * packed.ratio()) {
      throw passed("压缩文件中有内容解开后膨胀超过 " + packed.ratio() + " 倍，疑为异常文件，未读取。请用办公软件另存后重新提交，");
    }
    time();
  }

  /** Counts one more page. */
  public void page() throws UnreadableException {
    pages++;
    if (pages > limits.paged().pages()) {
      throw passed("文件超过上限 " + limits.paged().pages() + " 页，未读完。请只提交年度报告本身，");
    }
    time();
  }

  /** Counts one more character drawn on a page. */
  public void glyph() throws UnreadableException {
    glyphs++;
    if (glyphs > limits.paged().glyphs()) {
      throw passed("文件绘制的字符超过上限 " + limits.paged().glyphs() + " 个，未读完。请重新导出后提交，");
    }
    time();
  }

  /** Counts one more line or rectangle drawn on a page. */
  public void stroke() throws UnreadableException {
    strokes++;
    if (strokes > limits.paged().strokes()) {
      throw passed("文件绘制的线条超过上限 " + limits.paged().strokes() + " 条，未读完。请重新导出后提交，");
    }
    time();
  }

  /** Checks the wall clock; cheap enough to be asked for every element. */
  public void time() throws UnreadableException {
    if (nanoClock.getAsLong() - start > TimeUnit.MILLISECONDS.toNanos(limits.millis())) {
      throw passed("读取时间超过上限 " + limits.millis() + " 毫秒，未读完。请精简文件后重新提交，");
    }
  }

  /** The same limits with what is left of the time, for a part of the work. */
  public Limits rest() {
    long gone = TimeUnit.NANOSECONDS.toMillis(nanoClock.getAsLong() - start);
    return limits.withMillis(Math.max(0, limits.millis() - gone));
  }

  private static UnreadableException passed(String message) {
    return new UnreadableException(Unreadable.LIMIT, message + ASK);
  }

  private static String amount(long bytes) {
    long megabyte = 1L << 20;
    return bytes < megabyte ? bytes + " 字节" : (bytes + megabyte - 1) / megabyte + " MB";
  }
}
