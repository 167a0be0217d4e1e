package org.gouji.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Heading;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Numbering;
import org.gouji.text.Sentences;
import org.gouji.text.Sentences.Span;

/**
 * Finds the words of the rules' lists in the text of a report: of each word at most one mention a
 * sentence that reports, and one that only announces.
 */
final class MentionScanner {

  private static final int LEAD = 24;
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})[\\s\\u00A0]*年");

  /** A mention that a sentence already has. */
  private record Seen(WordLists.Entry entry, boolean intention) {}

  private final WordLists words;
  private final List<MentionFact> mentions = new ArrayList<>();
  private int paragraph;

  private MentionScanner(WordLists words) {
    this.words = words;
  }

  /**
   * The mentions of a report in reading order: preface, then section by section. The headings of
   * the six sections themselves are not searched: their official words say nothing of the text.
   */
  static List<MentionFact> scan(Report report, WordLists words) {
    MentionScanner scanner = new MentionScanner(words);
    report.preface().forEach(statement -> scanner.paragraph("preface", statement, false));
    for (Section section : report.sections()) {
      String key = section.key().word();
      Set<Statement> headings = new HashSet<>();
      report.headings().stream()
          .filter(heading -> heading.level() > 1)
          .forEach(heading -> headings.add(statement(heading)));
      section
          .paragraphs()
          .forEach(statement -> scanner.paragraph(key, statement, headings.contains(statement)));
    }
    return scanner.mentions;
  }

  private static Statement statement(Heading heading) {
    return new Statement(heading.text(), heading.at());
  }

  private void paragraph(String section, Statement statement, boolean heading) {
    String text = statement.text();
    int leadStart = text.length() - Numbering.strip(text).length();
    int leadEnd = leadEnd(text, leadStart);
    int leadYear = year(text.substring(leadStart, leadEnd));
    for (Span span : Sentences.of(text)) {
      sentence(section, statement, heading, span, leadEnd, leadYear);
    }
    paragraph++;
  }

  private void sentence(
      String section, Statement whole, boolean heading, Span span, int leadEnd, int leadYear) {
    String text = whole.text();
    String sentence = span.of(text);
    Set<Seen> seen = new HashSet<>();
    Optional<Intentions> intentions = Optional.empty();
    for (int i = span.start(); i < span.end(); i++) {
      if (!words.mayStart(text, i)) {
        continue;
      }
      for (WordLists.Entry entry : words.at(text, i)) {
        if (intentions.isEmpty()) {
          intentions = Optional.of(Intentions.of(sentence));
        }
        boolean intention = intentions.get().at(i - span.start());
        if (!seen.add(new Seen(entry, intention))) {
          continue;
        }
        mentions.add(
            new MentionFact(
                entry.rule(),
                entry.term(),
                entry.word(),
                section,
                paragraph,
                heading,
                i < leadEnd,
                leadYear,
                intention,
                new Statement(Sentences.strip(sentence), whole.at())));
      }
    }
  }

  private static int leadEnd(String text, int start) {
    int end = Math.min(text.length(), start + LEAD);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '：' || c == ':') {
        return i;
      }
    }
    return end;
  }

  private static int year(String lead) {
    Matcher matcher = YEAR.matcher(lead);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
