package org.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** Splits running text into sentences. */
public final class Sentences {

  private Sentences() {}

  /** A part of a text: from {@code start} to before {@code end}, both indexes into that text. */
  public record Span(int start, int end) {

    /** The part itself. */
    public String of(String text) {
      return text.substring(start, end);
    }
  }

  /** The sentences of a text, each with its closing mark; blank ones are left out. */
  public static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text.charAt(i))) {
        add(spans, text, start, i + 1);
        start = i + 1;
      }
    }
    add(spans, text, start, text.length());
    return spans;
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    int from = start;
    while (from < end && isBlank(text.charAt(from))) {
      from++;
    }
    if (from < end) {
      spans.add(new Span(from, end));
    }
  }

  private static boolean isEnd(char c) {
    return c == '。' || c == '；' || c == ';' || c == '！' || c == '？' || c == '\n';
  }

  /** White space as a reader sees it; Java alone does not count the no-break space. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2007'
        || c == '\u202F';
  }

  /** The text without white space at both ends, no-break and ideographic spaces included. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
