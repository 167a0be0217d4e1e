package org.gouji.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.report.DateKind;
import org.gouji.report.DatedMark;
import org.gouji.report.Period;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.text.ChineseNumber;
import org.gouji.text.Key;

/** What a report says of itself: title, year, statistical period, dates, who reports. */
final class DocumentFacts {

  private static final Statement NO_TEXT = new Statement("", new Place.TextPlace(1, 1));
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)[0-9]{2})|([〇零○一二三四五六七八九]{4})(?=年)");

  private DocumentFacts() {}

  static List<Object> of(Report report, WordLists words) {
    List<Object> facts = new ArrayList<>();
    facts.add(title(report));
    report.title().ifPresent(title -> facts.addAll(mentions(title, words)));
    facts.add(new YearFact("year", report.title().map(DocumentFacts::year).orElse(0)));
    facts.add(period(report));
    for (DateKind kind : DateKind.values()) {
      date(report, kind).ifPresent(facts::add);
    }
    facts.addAll(DatedSentences.of(report));
    facts.addAll(NamedReporters.of(report));
    return facts;
  }

  private static TitleFact title(Report report) {
    String key = report.title().map(title -> Key.text(title.text())).orElse("");
    int first = key.indexOf("年度");
    return new TitleFact(
        "title",
        report.title().isPresent(),
        report.organ().name().isPresent(),
        report.organ().completeInTitle(),
        first >= 0 && key.indexOf("年度", first + 1) >= 0,
        report.title().orElse(NO_TEXT));
  }

  private static List<TitleMention> mentions(Statement title, WordLists words) {
    String key = YEAR.matcher(Key.text(title.text())).replaceAll("");
    Set<WordLists.Entry> found = new LinkedHashSet<>();
    for (int i = 0; i < key.length(); i++) {
      found.addAll(words.at(key, i));
    }
    return found.stream()
        .map(
            entry ->
                new TitleMention(entry.rule(), entry.term(), entry.word(), isLongest(entry, found)))
        .toList();
  }

  private static boolean isLongest(WordLists.Entry entry, Set<WordLists.Entry> found) {
    return found.stream()
        .noneMatch(
            other ->
                !other.equals(entry)
                    && other.rule().equals(entry.rule())
                    && other.term().equals(entry.term())
                    && other.word().contains(entry.word()));
  }

  /** The first year of a title, as digits or as characters; 0 for none. */
  private static int year(Statement title) {
    Matcher matcher = YEAR.matcher(Key.text(title.text()));
    while (matcher.find()) {
      int year =
          matcher.group(1) != null
              ? Integer.parseInt(matcher.group(1))
              : ChineseNumber.year(matcher.group(2)).orElse(0);
      if (year >= 1900 && year < 2100) {
        return year;
      }
    }
    return 0;
  }

  private static PeriodFact period(Report report) {
    Optional<Period> period = report.period();
    return new PeriodFact(
        "period",
        period.isPresent(),
        period.map(Period::firstYear).orElse(0),
        period.map(Period::lastYear).orElse(0),
        period.filter(Period::isWholeYear).isPresent(),
        period.map(found -> new Statement(found.raw(), found.at())).orElse(NO_TEXT));
  }

  private static Optional<DateFact> date(Report report, DateKind kind) {
    return report.dates().stream()
        .filter(mark -> mark.kind() == kind)
        .findFirst()
        .map(
            (DatedMark mark) ->
                new DateFact(
                    kind.name().toLowerCase(java.util.Locale.ROOT),
                    mark.day(),
                    mark.at().stream().map(at -> new Statement(mark.raw(), at)).toList()));
  }
}
