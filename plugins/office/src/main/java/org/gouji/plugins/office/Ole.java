package org.gouji.plugins.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/** The OLE2 container of the binary formats. */
public final class Ole {
  private static final byte[] SIGNATURE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private static final int HEADER = 512;
  private static final int SECTOR_AT = 30;
  private static final int TABLES_AT = 44;
  private static final int ENTRY = 4;

  /** A small file of large sectors may have room for so much more than it has. */
  private static final long SLACK = 8L << 20;

  /** POI's own limit on what it makes room for at once; it holds for the whole program. */
  private static final int MOST_BYTES_AT_ONCE = 64 << 20;

  static {
    IOUtils.setByteArrayMaxOverride(MOST_BYTES_AT_ONCE);
  }

  private Ole() {}

  /** Whether the bytes begin as such a container does. */
  public static boolean begins(byte[] bytes) {
    return bytes.length >= SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * Opens a container.
   *
   * @throws IOException if it is damaged, or its head tells of far more sectors than the file has:
   *     POI makes room for as many as the head tells
   */
  public static POIFSFileSystem open(byte[] bytes) throws IOException {
    if (bytes.length < HEADER || told(bytes) > 2L * bytes.length + SLACK) {
      throw new IOException("the head of the container does not fit the file");
    }
    return new POIFSFileSystem(new ByteArrayInputStream(bytes));
  }

  /** How many bytes the sectors take up that the tables in the head can tell of. */
  private static long told(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = Math.min(16, Short.toUnsignedInt(head.getShort(SECTOR_AT)));
    long sector = 1L << shift;
    return Integer.toUnsignedLong(head.getInt(TABLES_AT)) * (sector / ENTRY) * sector;
  }
}
