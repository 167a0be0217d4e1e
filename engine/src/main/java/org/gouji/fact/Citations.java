package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Key;
import org.gouji.text.Sentences;

/** The norms that rules look for, and where a report names them. */
public final class Citations {

  private final List<Entry> entries = new ArrayList<>();

  /**
   * Takes the lists.
   *
   * @param lists rule id to term to norms
   */
  public Citations(Map<String, Map<String, List<String>>> lists) {
    lists.forEach(
        (rule, terms) ->
            terms.forEach(
                (term, norms) ->
                    norms.forEach(
                        norm -> entries.add(new Entry(rule, term, norm, Key.text(norm))))));
  }

  private record Entry(String rule, String term, String norm, String key) {}

  /** The citations of a report in reading order. */
  public List<CitationFact> in(Report report) {
    List<CitationFact> facts = new ArrayList<>();
    if (entries.isEmpty()) {
      return facts;
    }
    report.preface().forEach(paragraph -> scan(paragraph, facts));
    for (Section section : report.sections()) {
      section.paragraphs().forEach(paragraph -> scan(paragraph, facts));
    }
    return facts;
  }

  private void scan(Statement paragraph, List<CitationFact> facts) {
    String text = paragraph.text();
    for (Sentences.Span span : Sentences.of(text)) {
      String sentence = span.of(text);
      String key = Key.text(sentence);
      for (Entry entry : entries) {
        if (key.contains(entry.key())) {
          facts.add(
              new CitationFact(
                  "basis",
                  entry.rule(),
                  entry.term(),
                  entry.norm(),
                  new Statement(Sentences.strip(sentence), paragraph.at())));
        }
      }
    }
  }
}
