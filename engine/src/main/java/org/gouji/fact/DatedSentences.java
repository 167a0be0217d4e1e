package org.gouji.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.SectionKey;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.text.Numbering;
import org.gouji.text.Sentences;

/** Sentences of the report's own account that state figures, with the year that they name. */
final class DatedSentences {

  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})[\\s\\u00A0\\u3000]*年");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+[\\s\\u00A0\\u3000]*余?[件条次份篇期场个宗起]");
  private static final Pattern LEAD =
      Pattern.compile("^(?:[一二三四五六七八九十]是|首先|其中)?[，,\\s\\u00A0\\u3000]*(?:截至|截止|自)?");

  private DatedSentences() {}

  static List<DatedSentence> of(Report report) {
    List<Statement> text = new ArrayList<>(report.preface());
    for (SectionKey key :
        List.of(SectionKey.OVERVIEW, SectionKey.PROACTIVE_DISCLOSURE, SectionKey.REQUESTS)) {
      text.addAll(report.section(key).paragraphs());
    }
    List<DatedSentence> sentences = new ArrayList<>();
    for (Statement paragraph : text) {
      for (Sentences.Span span : Sentences.of(paragraph.text())) {
        sentence(span.of(paragraph.text()), paragraph).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  private static Optional<DatedSentence> sentence(String text, Statement paragraph) {
    if (!FIGURE.matcher(text).find()) {
      return Optional.empty();
    }
    Set<Integer> years = new HashSet<>();
    Matcher matcher = YEAR.matcher(text);
    int first = -1;
    while (matcher.find()) {
      first = first < 0 ? matcher.start() : first;
      years.add(Integer.valueOf(matcher.group(1)));
    }
    boolean leads = first >= 0 && first == start(text);
    boolean several = years.size() > 1 || (first >= 0 && !leads);
    int year = years.size() == 1 ? years.iterator().next() : 0;
    return Optional.of(
        new DatedSentence(year, several, new Statement(Sentences.strip(text), paragraph.at())));
  }

  /** Where a sentence begins once its number and 一是 are left out. */
  private static int start(String text) {
    String rest = Numbering.strip(text);
    Matcher lead = LEAD.matcher(rest);
    return text.length() - rest.length() + (lead.find() ? lead.end() : 0);
  }
}
