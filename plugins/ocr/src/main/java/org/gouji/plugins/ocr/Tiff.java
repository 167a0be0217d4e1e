package org.gouji.plugins.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes pictures as the pages of one TIFF file, in shades of grey and unpacked. */
final class Tiff {
  private static final int HEADER = 8;
  private static final int ENTRIES = 8;
  private static final int DIRECTORY = 2 + 12 * ENTRIES + 4;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  private Tiff() {}

  static byte[] of(List<Raster> pages) {
    int size = HEADER;
    for (Raster page : pages) {
      size += DIRECTORY + even(page.grey().length);
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER);
    for (int i = 0; i < pages.size(); i++) {
      page(out, pages.get(i), i == pages.size() - 1);
    }
    return out.array();
  }

  private static void page(ByteBuffer out, Raster page, boolean last) {
    int data = out.position() + DIRECTORY;
    int next = data + even(page.grey().length);
    out.putShort((short) ENTRIES);
    entry(out, 256, page.width()); // width
    entry(out, 257, page.height()); // height
    entry(out, 258, 8); // bits a pixel
    entry(out, 259, 1); // not packed
    entry(out, 262, 1); // 0 is black
    entry(out, 273, data); // where the pixels are
    entry(out, 278, page.height()); // rows in one piece
    entry(out, 279, page.grey().length); // bytes
    out.putInt(last ? 0 : next);
    out.put(page.grey());
    out.position(next);
  }

  private static void entry(ByteBuffer out, int tag, int value) {
    boolean small = tag == 258 || tag == 259 || tag == 262;
    out.putShort((short) tag).putShort((short) (small ? SHORT : LONG)).putInt(1).putInt(value);
  }

  private static int even(int length) {
    return length + (length & 1);
  }
}
