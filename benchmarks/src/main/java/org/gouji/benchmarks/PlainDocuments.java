package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.CitationFact;
import org.gouji.fact.DateFact;
import org.gouji.fact.DatedSentence;
import org.gouji.fact.MentionFact;
import org.gouji.fact.NamedReporter;
import org.gouji.fact.ParameterFact;
import org.gouji.fact.PeriodFact;
import org.gouji.fact.TitleFact;
import org.gouji.fact.TitleMention;
import org.gouji.fact.YearFact;
import org.gouji.report.Statement;

/** DOC-01 to DOC-09: title, year, period, dates, basis and reporter. */
final class PlainDocuments {

  private PlainDocuments() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    TitleFact title = facts.only(TitleFact.class);
    if (title.present()) {
      title(facts, title, found);
    }
    YearFact year = facts.only(YearFact.class);
    if (contradictsPeriod(facts, year) || tellsOnlyAnotherYear(facts)) {
      found.add(new Finding("DOC-05", year.target()));
    }
    period(facts, found);
    for (ParameterFact deadline : facts.all(ParameterFact.class)) {
      if (deadline.rule().equals("DOC-07") && isMissed(facts, deadline)) {
        found.add(new Finding("DOC-07", deadline.name()));
      }
    }
    for (CitationFact citation : facts.all(CitationFact.class)) {
      if (citation.rule().equals("DOC-08") && isSuperseded(facts, citation)) {
        found.add(new Finding("DOC-08", citation.target()));
      }
    }
    for (NamedReporter named : facts.all(NamedReporter.class)) {
      if (named.other()) {
        found.add(new Finding("DOC-09", named.target()));
      }
    }
  }

  private static void title(FactIndex facts, TitleFact title, Set<Finding> found) {
    if (!isInTitle(facts, "DOC-01", "name")) {
      found.add(new Finding("DOC-01", title.target()));
    }
    if (!title.organNamed() || !title.organComplete()) {
      found.add(new Finding("DOC-02", title.target()));
    }
    if (title.doubledYear()) {
      found.add(new Finding("DOC-03", title.target()));
    }
    if (isInTitle(facts, "DOC-04", "version")) {
      found.add(new Finding("DOC-04", title.target()));
    }
  }

  private static boolean isInTitle(FactIndex facts, String rule, String term) {
    for (TitleMention mention : facts.all(TitleMention.class)) {
      if (mention.rule().equals(rule) && mention.term().equals(term)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contradictsPeriod(FactIndex facts, YearFact year) {
    PeriodFact period = facts.only(PeriodFact.class);
    return year.inTitle() > 0
        && period.stated()
        && period.firstYear() != year.inTitle()
        && period.lastYear() != year.inTitle();
  }

  private static boolean tellsOnlyAnotherYear(FactIndex facts) {
    for (MentionFact mention : facts.all(MentionFact.class)) {
      if (mention.rule().equals("DOC-05")
          && !mention.term().equals("compared")
          && isOfAnEarlierYear(facts, mention.sentence())
          && !isCompared(facts, mention.sentence())
          && !isToldOfThisYear(facts, mention.term())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAnEarlierYear(FactIndex facts, Statement sentence) {
    for (DatedSentence dated : facts.all(DatedSentence.class)) {
      if (!dated.several()
          && dated.year() > 0
          && dated.year() < facts.report().year()
          && dated.sentence().equals(sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompared(FactIndex facts, Statement sentence) {
    for (MentionFact mention : facts.all(MentionFact.class)) {
      if (mention.rule().equals("DOC-05")
          && mention.term().equals("compared")
          && mention.sentence().equals(sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToldOfThisYear(FactIndex facts, String term) {
    for (MentionFact mention : facts.all(MentionFact.class)) {
      if (mention.rule().equals("DOC-05")
          && mention.term().equals(term)
          && mayBeOfThisYear(facts, mention.sentence())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeOfThisYear(FactIndex facts, Statement sentence) {
    for (DatedSentence dated : facts.all(DatedSentence.class)) {
      if ((dated.several() || dated.year() == 0 || dated.year() == facts.report().year())
          && dated.sentence().equals(sentence)) {
        return true;
      }
    }
    return false;
  }

  private static void period(FactIndex facts, Set<Finding> found) {
    PeriodFact period = facts.only(PeriodFact.class);
    boolean wrong = period.stated() ? isWrong(facts, period) : facts.report().complete();
    if (wrong) {
      found.add(new Finding("DOC-06", period.target()));
    }
  }

  /** Of a title of another year only that no year of it is a whole one. */
  private static boolean isWrong(FactIndex facts, PeriodFact period) {
    int inTitle = facts.only(YearFact.class).inTitle();
    boolean foreign = inTitle > 0 && inTitle != period.firstYear() && inTitle != period.lastYear();
    return foreign
        ? !period.wholeYear()
        : !period.wholeYear() || period.firstYear() != facts.report().year();
  }

  /** By the date itself; where that is not known, by the date of signature. */
  private static boolean isMissed(FactIndex facts, ParameterFact deadline) {
    boolean known = false;
    boolean late = false;
    boolean signedLate = false;
    for (DateFact date : facts.all(DateFact.class)) {
      if (date.kind().equals(deadline.name())) {
        known = true;
        late |= date.laterThan(deadline.filingDay());
      } else if (date.kind().equals("signed")) {
        signedLate |= date.laterThan(deadline.filingDay());
      }
    }
    return known ? late : signedLate;
  }

  private static boolean isSuperseded(FactIndex facts, CitationFact citation) {
    return switch (citation.term()) {
      case "oldRegulation" -> facts.report().complete() && !citesRegulation(facts);
      case "trialFormat" ->
          facts.report().year() >= 2021 && !citesFormatBeside(facts, citation.sentence());
      default -> false;
    };
  }

  private static boolean citesRegulation(FactIndex facts) {
    for (CitationFact citation : facts.all(CitationFact.class)) {
      if (citation.rule().equals("DOC-08") && citation.term().equals("regulation")) {
        return true;
      }
    }
    return false;
  }

  private static boolean citesFormatBeside(FactIndex facts, Statement sentence) {
    for (CitationFact citation : facts.all(CitationFact.class)) {
      if (citation.rule().equals("DOC-08")
          && citation.term().equals("format")
          && citation.sentence().equals(sentence)) {
        return true;
      }
    }
    return false;
  }
}
