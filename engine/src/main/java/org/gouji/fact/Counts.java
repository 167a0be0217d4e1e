package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Sentences;

/** Finds the words of the rules' lists that a number of cases follows. */
final class Counts {

  private static final String B = "[\\s\\u00A0\\u3000]{0,3}";
  private static final Pattern NUMBER =
      Pattern.compile(B + "(?:共计|共|累计|合计|计|达|为)?" + B + "([1-9][0-9]{0,8})" + B + "余?[件起宗例]");
  private static final int NEAR = 24;

  private final WordLists words;
  private final List<CountFact> counts = new ArrayList<>();

  private Counts(WordLists words) {
    this.words = words;
  }

  static List<CountFact> of(Report report, WordLists words) {
    Counts counts = new Counts(words);
    for (Section section : report.sections()) {
      section.paragraphs().forEach(counts::paragraph);
    }
    return counts.counts;
  }

  private void paragraph(Statement paragraph) {
    String text = paragraph.text();
    for (Sentences.Span span : Sentences.of(text)) {
      for (int i = span.start(); i < span.end(); i++) {
        if (words.mayStart(text, i)) {
          for (WordLists.Entry entry : words.at(text, i)) {
            count(entry, paragraph, span, i + entry.word().length());
          }
        }
      }
    }
  }

  private void count(WordLists.Entry entry, Statement paragraph, Sentences.Span span, int end) {
    String text = paragraph.text();
    Matcher matcher = NUMBER.matcher(text);
    matcher.region(end, Math.max(end, Math.min(span.end(), end + NEAR)));
    if (matcher.lookingAt()) {
      counts.add(
          new CountFact(
              entry.rule(),
              entry.term(),
              Long.parseLong(matcher.group(1)),
              new Statement(Sentences.strip(span.of(text)), paragraph.at())));
    }
  }
}
