package org.gouji.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.report.Heading;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Key;
import org.gouji.text.Sentences;

/** Sentences of reports as they are compared with those of other reports. */
final class Passages {

  private static final Pattern TITLES = Pattern.compile("《[^》]{0,80}》");
  private static final Pattern YEARS = Pattern.compile("20[0-9]{2}年度?");

  private final List<String> phrases;
  private final List<String> formulas;

  /**
   * Takes the words of a rule.
   *
   * @param phrases left out of a sentence
   * @param formulas sentences with one of them are left out
   */
  Passages(List<String> phrases, List<String> formulas) {
    this.phrases = phrases;
    this.formulas = formulas;
  }

  /** A sentence, and what of it is compared. */
  record Passage(String key, Statement sentence) {}

  /** The whole text of a report. */
  static List<Statement> text(Report report) {
    List<Statement> text = new ArrayList<>(report.preface());
    for (Section section : report.sections()) {
      text.addAll(section.paragraphs());
    }
    return text;
  }

  /**
   * The sentences of paragraphs, without headings and without those of which nothing is left.
   *
   * @param names of the reporting organ, left out
   */
  List<Passage> of(Report report, List<Statement> paragraphs, List<String> names) {
    Set<Statement> headings = new HashSet<>();
    for (Heading heading : report.headings()) {
      headings.add(new Statement(heading.text(), heading.at()));
    }
    List<String> left = new ArrayList<>();
    names.stream().map(Key::text).filter(name -> !name.isEmpty()).distinct().forEach(left::add);
    left.addAll(phrases);
    List<Passage> passages = new ArrayList<>();
    for (Statement paragraph : paragraphs) {
      if (headings.contains(paragraph)) {
        continue;
      }
      for (Sentences.Span span : Sentences.of(paragraph.text())) {
        String sentence = span.of(paragraph.text());
        String key = key(sentence, left);
        if (!key.isEmpty() && formulas.stream().noneMatch(sentence::contains)) {
          passages.add(new Passage(key, new Statement(Sentences.strip(sentence), paragraph.at())));
        }
      }
    }
    return passages;
  }

  /** The sentence without titles, years and what is to be left out. */
  private static String key(String sentence, List<String> left) {
    String key = Key.text(TITLES.matcher(sentence).replaceAll(""));
    key = YEARS.matcher(key).replaceAll("");
    for (String words : left) {
      key = key.replace(words, "");
    }
    return key;
  }
}
