package org.gouji.plugins.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Counts the pages of a TIFF file, which hang together as a chain that may be endless. */
final class TiffPages {
  private static final int FIRST = 4;
  private static final int ENTRY = 12;

  private TiffPages() {}

  /** As many as can be reached, each once; 0 for none. */
  static int count(byte[] bytes, Budget budget) throws UnreadableException {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    file.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    Set<Long> seen = new HashSet<>();
    long at = number(file, FIRST);
    while (at > 0 && at + 2 <= bytes.length && seen.add(at)) {
      budget.page();
      int entries = Short.toUnsignedInt(file.getShort((int) at));
      at = number(file, at + 2 + (long) ENTRY * entries);
    }
    return seen.size();
  }

  private static long number(ByteBuffer file, long at) {
    return at + 4 <= file.capacity() ? Integer.toUnsignedLong(file.getInt((int) at)) : 0;
  }
}
