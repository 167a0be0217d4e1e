package org.gouji.plugins.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** POI's own limits, which hold for the whole program: set once, before its first use. */
public final class Poi {
  private static final int MOST_BYTES_AT_ONCE = 64 << 20;
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_TEXT = 20_000_000;

  static {
    // The ratio is looked after by Packed, which tells a well-packed small part from a bomb.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    ZipSecureFile.setMaxTextSize(MOST_TEXT);
    IOUtils.setByteArrayMaxOverride(MOST_BYTES_AT_ONCE);
  }

  private Poi() {}

  /** Sets the limits; cheap to be called again. */
  public static void limit() {
    // The class is initialised by the call.
  }
}
