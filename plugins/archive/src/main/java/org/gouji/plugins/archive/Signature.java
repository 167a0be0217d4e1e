package org.gouji.plugins.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** How a file begins, or what stands in it. */
final class Signature {
  private Signature() {}

  static boolean begins(byte[] bytes, String hex) {
    byte[] start = HexFormat.of().parseHex(hex);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Whether an OLE2 file names a stream so; names stand in it as UTF-16. */
  static boolean names(byte[] bytes, String stream) {
    byte[] name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + name.length <= bytes.length; i += 2) {
      if (bytes[i] == name[0] && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }
}
