package org.gouji.reader;

/**
 * The list of entries of a ZIP file, looked over byte by byte before a library may open it:
 * libraries read it whole, and some take a time that grows with the square of what they find there.
 */
public final class ZipDirectory {

  /** More entries than any honest file lists. */
  private static final int MOST_ENTRIES = 50_000;

  /** Bytes of extra fields in the whole list; an honest entry has some thirty. */
  private static final long MOST_EXTRA = 256 << 10;

  private static final int EXTRA_LENGTH_AT = 30;

  private ZipDirectory() {}

  /** Whether the list holds more than any honest file's. */
  public static boolean overflows(byte[] bytes) {
    int entries = 0;
    long extra = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
        if (i + EXTRA_LENGTH_AT + 1 < bytes.length) {
          extra +=
              (bytes[i + EXTRA_LENGTH_AT] & 0xFF) | (bytes[i + EXTRA_LENGTH_AT + 1] & 0xFF) << 8;
        }
      }
    }
    return entries > MOST_ENTRIES || extra > MOST_EXTRA;
  }
}
