package org.gouji.reader;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Tells text from other files by content alone. */
public final class TextSniffer {

  /** Beginnings of files that are no text, or text only as a wrapping (RTF, MIME). */
  private static final List<String> FOREIGN =
      List.of(
          "504B0304", // ZIP: DOCX, XLSX, OFD
          "504B0506",
          "D0CF11E0A1B11AE1", // OLE2: DOC, XLS
          "7B5C727466", // {\rtf
          "FFD8FF", // JPEG
          "89504E47", // PNG
          "47494638", // GIF
          "49492A00", // TIFF
          "4D4D002A",
          "377ABCAF271C", // 7z
          "52617221", // RAR
          "1F8B08"); // gzip

  private static final int PDF_HEADER_WITHIN = 1024;

  /** One illegible character in this many is still text, if a damaged one. */
  private static final int TOLERATED_SHARE = 20;

  private TextSniffer() {}

  /**
   * Whether the bytes are text in one of the character sets that {@link TextDecoder} knows. An
   * empty file counts as text.
   */
  public static boolean looksLikeText(byte[] bytes) {
    if (isForeign(bytes)) {
      return false;
    }
    String text = TextDecoder.decode(bytes).text();
    return (long) Legibility.rubbish(text) * TOLERATED_SHARE <= text.length();
  }

  private static boolean isForeign(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String hex = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, 8));
    return FOREIGN.stream().anyMatch(hex::startsWith)
        || head.contains("%PDF-")
        || head.stripLeading().toLowerCase(Locale.ROOT).startsWith("mime-version:");
  }
}
