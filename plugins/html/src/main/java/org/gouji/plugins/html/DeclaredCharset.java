package org.gouji.plugins.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gouji.document.Submission;

/** Finds the character set that a page or its sender declares; only used to break ties. */
final class DeclaredCharset {
  private static final int SEARCHED = 1 << 16;
  private static final String PARAMETER = "charset=";

  private DeclaredCharset() {}

  /** The sender's word, else the first {@code <meta>} within 64 KB that names one. */
  static Optional<String> of(Submission submission) {
    return submission
        .claimedType()
        .flatMap(type -> label(type.toLowerCase(Locale.ROOT)))
        .or(() -> inMeta(submission.bytes()));
  }

  private static Optional<String> inMeta(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (int tag = head.indexOf("<meta"); tag >= 0; tag = head.indexOf("<meta", tag + 1)) {
      int end = head.indexOf('>', tag);
      Optional<String> label = label(head.substring(tag, end < 0 ? head.length() : end));
      if (label.isPresent() || end < 0) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> label(String declaration) {
    int at = declaration.indexOf(PARAMETER);
    if (at < 0) {
      return Optional.empty();
    }
    String value =
        declaration.substring(at + PARAMETER.length()).replace("\"", "").replace("'", "");
    int end = 0;
    while (end < value.length() && " ;/>".indexOf(value.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(value.substring(0, end));
  }
}
