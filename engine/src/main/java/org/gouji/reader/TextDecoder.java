package org.gouji.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text, trusting the bytes and hardly ever what they say of themselves: a page
 * labelled gb2312 is GB18030, and decoded as its label says it would show digits that nobody wrote.
 *
 * <p>Order: byte order mark; UTF-8 if the whole file keeps its rules; otherwise UTF-8, GB18030 and
 * Big5 (UTF-16 too where there are NUL bytes) are all tried, and the one with the most well-known
 * words wins, then the one with the least rubbish, then the declared one.
 */
public final class TextDecoder {

  /**
   * How a file may say at its very beginning what it is.
   *
   * @param bytes of the mark, as characters of the same number
   */
  private record Mark(Charset charset, String bytes) {
    boolean begins(byte[] file) {
      return file.length >= bytes.length()
          && new String(file, 0, bytes.length(), StandardCharsets.ISO_8859_1).equals(bytes);
    }
  }

  /** UTF-32 stands before UTF-16: its little-endian mark begins with that of UTF-16. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
          new Mark(CharsetLabels.GB18030, "\u00841\u00953"));

  private record Candidate(Charset charset, String text, int words, int rubbish) {
    static Candidate of(Charset charset, byte[] bytes) {
      String text = new String(bytes, charset);
      return new Candidate(charset, text, Legibility.words(text), Legibility.rubbish(text));
    }
  }

  private TextDecoder() {}

  /** Decodes bytes that declare nothing. */
  public static DecodedText decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * Decodes bytes.
   *
   * @param label character set as declared in the document or by its sender; breaks ties only
   */
  public static DecodedText decode(byte[] bytes, Optional<String> label) {
    return byMark(bytes)
        .or(() -> strictUtf8(bytes))
        .orElseGet(() -> byLikelihood(bytes, label.flatMap(CharsetLabels::meaning)));
  }

  private static Optional<DecodedText> byMark(byte[] bytes) {
    return MARKS.stream()
        .filter(mark -> mark.begins(bytes))
        .findFirst()
        .map(
            mark -> {
              int skip = mark.bytes().length();
              return decoded(bytes, skip, mark.charset());
            });
  }

  private static Optional<DecodedText> strictUtf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.indexOf('\0') < 0
          ? Optional.of(decoded(text, StandardCharsets.UTF_8, false))
          : Optional.empty();
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static DecodedText byLikelihood(byte[] bytes, Optional<Charset> declared) {
    List<Charset> charsets =
        new ArrayList<>(List.of(StandardCharsets.UTF_8, CharsetLabels.GB18030, CharsetLabels.BIG5));
    declared.filter(CharsetLabels.WINDOWS_1252::equals).ifPresent(charsets::add);
    charsets.addAll(wideCharsets(bytes));
    return charsets.stream()
        .map(charset -> Candidate.of(charset, bytes))
        .min(
            Comparator.comparingInt((Candidate c) -> -c.words())
                .thenComparingInt(Candidate::rubbish)
                .thenComparing(c -> !declared.equals(Optional.of(c.charset()))))
        .map(best -> decoded(bytes, 0, best.charset()))
        .orElseThrow();
  }

  /** UTF-16 of both byte orders, the likelier first, where the file has NUL bytes. */
  private static List<Charset> wideCharsets(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (even + odd == 0) {
      return List.of();
    }
    return odd >= even
        ? List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
  }

  private static DecodedText decoded(byte[] bytes, int skip, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()) + 1);
    decoder.decode(in, out, false);
    boolean cutOff = in.hasRemaining();
    decoder.decode(in, out, true);
    decoder.flush(out);
    return decoded(out.flip().toString(), charset, cutOff);
  }

  private static DecodedText decoded(String text, Charset charset, boolean cutOff) {
    int replacements = (int) text.chars().filter(c -> c == 0xFFFD).count();
    return new DecodedText(text, charset.name(), replacements, cutOff);
  }
}
