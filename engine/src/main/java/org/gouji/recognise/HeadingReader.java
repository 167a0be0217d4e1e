package org.gouji.recognise;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Place;
import org.gouji.form.SectionKey;
import org.gouji.report.Heading;
import org.gouji.text.Numbering;
import org.gouji.text.Wording;

/** Reads a line of text as a heading. */
final class HeadingReader {

  private static final int LONGEST_HEADING = 48;
  private static final int LONGEST_INNER = 60;
  private static final int LONGEST_TORN = 30;
  private static final int LONGEST_PARAGRAPH = 400;
  private static final int OFFICIAL = 3;

  private HeadingReader() {}

  /**
   * Reads a row as the heading of one of the six sections: the whole line, a line and the next one
   * together, or the beginning of a paragraph.
   *
   * @param next the text of the row below, empty if it is no text
   */
  static Optional<TopHeading> section(int row, String text, Optional<String> next) {
    if (text.isEmpty() || text.length() > LONGEST_PARAGRAPH) {
      return Optional.empty();
    }
    Optional<TopHeading> whole =
        text.length() <= LONGEST_HEADING ? section(row, text, "") : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    Optional<TopHeading> torn =
        next.filter(rest -> text.length() <= LONGEST_TORN)
            .flatMap(rest -> section(row, text + rest, ""))
            .filter(HeadingReader::isOfficial);
    return torn.isPresent() ? torn : leading(row, text);
  }

  private static boolean isOfficial(TopHeading heading) {
    return heading.score() >= OFFICIAL;
  }

  /** A heading and its text in one paragraph: the heading ends at the first stop or blank. */
  private static Optional<TopHeading> leading(int row, String text) {
    Optional<Numbering> numbering = Numbering.of(text);
    if (numbering.isEmpty() || numbering.get().level() != 1) {
      return Optional.empty();
    }
    int start = text.length() - numbering.get().rest().length();
    for (int i = start; i < Math.min(text.length(), LONGEST_HEADING); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '：' || c == ':' || c == ' ' || c == '\u3000' || c == '\n') {
        return section(row, text.substring(0, i), text.substring(i + 1))
            .filter(HeadingReader::isOfficial);
      }
    }
    return Optional.empty();
  }

  private static Optional<TopHeading> section(int row, String text, String body) {
    Optional<Numbering> numbering = Numbering.of(text).filter(found -> found.level() <= 2);
    String bare = Wording.unnumbered(text);
    String undated = SectionTitle.undated(bare);
    Optional<SectionKey> best = Optional.empty();
    double bestScore = 0;
    for (SectionTitle title : SectionTitle.ALL) {
      double score = title.score(bare, undated, numbering);
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(title.key());
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    boolean malformed =
        numbering.isPresent() && (numbering.get().malformed() || numbering.get().level() == 2);
    return Optional.of(
        new TopHeading(row, best, text, ordinal(numbering), malformed, bestScore, body));
  }

  private static OptionalInt ordinal(Optional<Numbering> numbering) {
    return numbering.isPresent() ? OptionalInt.of(numbering.get().ordinal()) : OptionalInt.empty();
  }

  /** Reads a row as a numbered top heading, whatever it says. */
  static Optional<TopHeading> any(int row, String text) {
    if (text.length() > LONGEST_HEADING || text.isEmpty()) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    Optional<Numbering> numbering = Numbering.of(text).filter(found -> found.level() == 1);
    if (numbering.isEmpty() || last == '。' || last == '；' || last == '，' || last == '：') {
      return Optional.empty();
    }
    boolean malformed = numbering.get().malformed();
    return Optional.of(
        new TopHeading(row, Optional.empty(), text, ordinal(numbering), malformed, 1, ""));
  }

  /** Reads a paragraph as a numbered heading within a section: （一）… on a line of its own. */
  static Optional<Heading> inner(String paragraph, SectionKey section, Place at) {
    String text = Plain.of(paragraph);
    Optional<Numbering> numbering = Numbering.of(text).filter(found -> found.level() == 2);
    if (numbering.isEmpty()) {
      return Optional.empty();
    }
    boolean malformed = numbering.get().malformed();
    if (!malformed && text.length() > LONGEST_INNER) {
      return Optional.empty();
    }
    String shown = text.length() <= LONGEST_INNER ? text : text.substring(0, LONGEST_INNER);
    return Optional.of(
        new Heading(2, shown, ordinal(numbering), malformed, Optional.of(section), at));
  }
}
