package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Levels;
import org.gouji.report.Member;
import org.gouji.report.Member.Filing;
import org.gouji.report.Report;

/**
 * Makes the facts of a government's summary beside the reports of the organs right below it. Pure:
 * the same levels give equal facts. Of the reports below one at a time is in memory.
 */
public final class LevelFacts {

  /** Term of the words by which the name of an organ under vertical leadership is known. */
  private static final String VERTICAL = "vertical";

  /** Term of the words that tell local organs of a like name from them. */
  private static final String LOCAL = "local";

  private final WordLists words;

  /**
   * Sets up the maker.
   *
   * @param words lists of the rules that will be fired
   */
  public LevelFacts(WordLists words) {
    this.words = words;
  }

  /**
   * All facts.
   *
   * @param summary the report of the government, in which nothing was seen if there is none
   */
  public List<Object> facts(Levels levels, Report summary) {
    LevelCells cells = new LevelCells(summary);
    TextGroups texts = new TextGroups(new Passages(List.of(), all("formulas")));
    List<MemberOrgan> missing = new ArrayList<>();
    for (Member member : levels.members()) {
      MemberOrgan organ = MemberOrgan.of(member);
      Optional<Report> report = member.report().map(Member.Source::read);
      if (report.isPresent()) {
        cells.add(organ, report.get(), isVertical(member.name()));
        texts.add(organ, report.get());
      } else {
        cells.addUnknown();
        texts.addUnknown(organ);
        missing.add(organ);
      }
    }
    List<Object> facts = new ArrayList<>();
    facts.add(
        new LevelFact(levels.government().report().isPresent(), levels.members().size(), missing));
    facts.add(filings(levels));
    facts.addAll(cells.facts());
    facts.addAll(texts.facts());
    return facts;
  }

  /** Whether an organ is led by the level above, so that its figures may be summed up there. */
  private boolean isVertical(String name) {
    return all(VERTICAL).stream().anyMatch(name::contains)
        && all(LOCAL).stream().noneMatch(name::contains);
  }

  private List<String> all(String term) {
    return words.rulesWith(term).stream().flatMap(rule -> words.list(rule, term).stream()).toList();
  }

  private static LevelFilings filings(Levels levels) {
    List<Member> due = new ArrayList<>(List.of(levels.government()));
    due.addAll(levels.members());
    return new LevelFilings(
        "organ",
        due.size(),
        those(due, Filing.ABSENT),
        those(due, Filing.AWAITED),
        those(due, Filing.UNDATED));
  }

  private static List<MemberOrgan> those(List<Member> due, Filing filing) {
    return due.stream().filter(member -> member.filing() == filing).map(MemberOrgan::of).toList();
  }
}
