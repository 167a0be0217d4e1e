package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.SectionKey;
import org.gouji.report.Figure;
import org.gouji.report.Narrative;
import org.gouji.report.Section;
import org.gouji.report.StatedChange;
import org.gouji.report.StatedPercent;
import org.gouji.report.StatedSum;
import org.gouji.report.Statement;
import org.gouji.report.Table;

/**
 * Reads what the running text of a report states in numbers. Pure; the work grows with the length
 * of the text and no faster.
 */
public final class Narrator {

  /** A paragraph this short without a full stop is the heading of what follows. */
  private static final int LONGEST_HEADING = 40;

  private static final String ENDS = "。；！？\n";

  private final boolean trial;
  private final List<Figure> figures = new ArrayList<>();
  private final List<StatedSum> sums = new ArrayList<>();
  private final List<StatedPercent> percents = new ArrayList<>();
  private final List<StatedChange> changes = new ArrayList<>();
  private int sentenceBefore;
  private long steps;

  private Narrator(boolean trial) {
    this.trial = trial;
  }

  /**
   * Reads a text.
   *
   * @param preface the paragraphs before the first section
   * @param table2 the table whose figures the text may state: by the form that it was measured by
   */
  public static Narrative read(List<Statement> preface, List<Section> sections, Table table2) {
    boolean trial = table2.cells().containsKey("t2:normativeDocuments.newlyMade");
    return reading(preface, sections, trial).narrative();
  }

  /**
   * As above, with the work still to be seen.
   *
   * @param trial whether table 2 is that of the form of 2019, whose keys then are given
   */
  static Narrator reading(List<Statement> preface, List<Section> sections, boolean trial) {
    Narrator narrator = new Narrator(trial);
    narrator.passage(preface, new Context(false, false));
    for (Section section : sections) {
      boolean requests = section.key() == SectionKey.REQUESTS;
      boolean reviews = section.key() == SectionKey.REVIEW_AND_LITIGATION;
      narrator.passage(section.paragraphs(), new Context(requests, requests || reviews));
    }
    return narrator;
  }

  private static boolean isOfReviews(Figure figure) {
    return figure.key().startsWith("reconsideration") || figure.key().startsWith("litigation");
  }

  Narrative narrative() {
    return new Narrative(figures, sums, percents, changes);
  }

  /** How many characters and tokens were looked at, for the proof that the work is linear. */
  long steps() {
    return steps;
  }

  private void passage(List<Statement> paragraphs, Context context) {
    boolean underHeading = false;
    for (Statement paragraph : paragraphs) {
      Compact text = Compact.of(paragraph.text());
      context.beginParagraph(underHeading);
      sentenceBefore = figures.size();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || ENDS.indexOf(text.at(i)) >= 0) {
          sentence(paragraph, text, start, i, context);
          start = i + 1;
        }
      }
      underHeading = text.length() <= LONGEST_HEADING && text.text().indexOf('。') < 0;
    }
  }

  private void sentence(Statement paragraph, Compact text, int start, int end, Context context) {
    if (start >= end) {
      return;
    }
    Sentence sentence = Sentence.of(paragraph, text, start, end);
    SentenceReader reader = new SentenceReader(sentence, context, trial);
    reader.read();
    if (reader.limitsReviewsBefore()) {
      figures.subList(sentenceBefore, figures.size()).removeIf(Narrator::isOfReviews);
    }
    sentenceBefore = figures.size();
    figures.addAll(reader.figures());
    sums.addAll(reader.sums());
    percents.addAll(reader.percents());
    changes.addAll(reader.changes());
    steps += (end - start) + reader.steps();
  }
}
