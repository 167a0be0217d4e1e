package org.gouji.builder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers Drools' generated names anew, from 1, in the order of their appearance.
 *
 * <p>Drools numbers them through the life of the virtual machine ({@code
 * GENERATED_$pattern_Cell$154$}), so that the same rules give other classes each time. The names
 * stand in constant pools only, and all else in a class file refers to them by index: replacing the
 * text is enough. One instance serves all classes of one model, in a fixed order.
 */
final class GeneratedNames {

  static final String PREFIX = "GENERATED_$";

  private static final Pattern NUMBERED = Pattern.compile("(GENERATED_\\$\\w+\\$)(\\d+)(?=\\$)");

  private static final int MAGIC_AND_VERSION = 8;
  private static final int TEXT = 1;

  private final Map<String, Integer> numbers = new HashMap<>();

  byte[] renumber(byte[] classFile) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(classFile.length);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        DataOutputStream out = new DataOutputStream(result)) {
      out.write(in.readNBytes(MAGIC_AND_VERSION));
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int index = 1; index < count; index++) {
        index += copyConstant(in, out) - 1;
      }
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Not a class file.", e);
    }
    return result.toByteArray();
  }

  /** Copies one constant and returns how many places of the pool it takes. */
  private int copyConstant(DataInputStream in, DataOutputStream out) throws IOException {
    int tag = in.readUnsignedByte();
    out.writeByte(tag);
    switch (tag) {
      case TEXT -> out.writeUTF(renumber(in.readUTF()));
      case 7, 8, 16, 19, 20 -> out.write(in.readNBytes(2));
      case 15 -> out.write(in.readNBytes(3));
      case 3, 4, 9, 10, 11, 12, 17, 18 -> out.write(in.readNBytes(4));
      case 5, 6 -> {
        out.write(in.readNBytes(8));
        return 2;
      }
      default -> throw new IOException("Unknown constant " + tag + " in a class file.");
    }
    return 1;
  }

  private String renumber(String text) {
    return NUMBERED
        .matcher(text)
        .replaceAll(
            name -> {
              int number = numbers.computeIfAbsent(name.group(2), known -> numbers.size() + 1);
              return Matcher.quoteReplacement(name.group(1) + number);
            });
  }
}
