package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.Digest;
import org.gouji.fact.Passages.Passage;
import org.gouji.form.SectionKey;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Statement;

/**
 * Finds equal texts among many reports, one report after the other. Only a digest of each is kept,
 * so time and memory grow with the reports and not with their pairs.
 */
final class TextGroups {

  /** Names such as 水利局 say nothing alone, but a shorter rest of a name may be any word. */
  private static final int SHORTEST_NAME = 3;

  private final Passages passages;
  private final Group problems = new Group("section:problems");
  private final Group whole = new Group("section");

  TextGroups(Passages passages) {
    this.passages = passages;
  }

  /** Adds a report. */
  void add(MemberOrgan organ, Report report) {
    List<String> names = names(organ, report);
    boolean uncertain = report.section(SectionKey.PROBLEMS).presence() == Presence.UNCERTAIN;
    List<Statement> paragraphs = report.section(SectionKey.PROBLEMS).paragraphs();
    problems.add(organ, passages.of(report, paragraphs, names), report.complete() && !uncertain);
    whole.add(organ, passages.of(report, Passages.text(report), names), report.complete());
  }

  /** Adds a report that is not there. */
  void addUnknown(MemberOrgan organ) {
    problems.unread.add(organ);
    whole.unread.add(organ);
  }

  List<Object> facts() {
    List<Object> facts = new ArrayList<>(problems.facts());
    facts.addAll(whole.facts());
    return facts;
  }

  /** What an organ calls itself: in the register, in the report, and without the places before. */
  private static List<String> names(MemberOrgan organ, Report report) {
    List<String> names = new ArrayList<>(List.of(organ.name()));
    report.organ().name().ifPresent(names::add);
    places(report).stream()
        .flatMap(place -> rest(organ.name(), place).stream())
        .filter(rest -> rest.length() >= SHORTEST_NAME)
        .forEach(names::add);
    return names;
  }

  private static List<String> places(Report report) {
    List<String> places = new ArrayList<>();
    report.organ().province().ifPresent(places::add);
    report.organ().prefecture().ifPresent(places::add);
    report.organ().county().ifPresent(places::add);
    return places;
  }

  private static Optional<String> rest(String name, String place) {
    int at = name.indexOf(place);
    return at < 0 ? Optional.empty() : Optional.of(name.substring(at + place.length()));
  }

  /** The texts of one target. */
  private static final class Group {
    private final String target;
    private final Map<String, Same> byDigest = new TreeMap<>();
    private final List<MemberOrgan> unread = new ArrayList<>();
    private int compared;

    private record Same(int length, List<MemberText> texts) {}

    Group(String target) {
      this.target = target;
    }

    void add(MemberOrgan organ, List<Passage> text, boolean complete) {
      if (!complete) {
        unread.add(organ);
      }
      compared++;
      if (!text.isEmpty()) {
        StringBuilder key = new StringBuilder();
        text.forEach(passage -> key.append(passage.key()));
        int length = key.length();
        byDigest
            .computeIfAbsent(
                Digest.sha256(key.toString()), digest -> new Same(length, new ArrayList<>()))
            .texts()
            .add(new MemberText(organ, text.get(0).sentence()));
      }
    }

    List<Object> facts() {
      List<Object> facts = new ArrayList<>();
      facts.add(new LevelTexts(target, compared, unread));
      byDigest.values().stream()
          .filter(same -> same.texts().size() > 1)
          .forEach(same -> facts.add(new SameText(target, same.length(), same.texts())));
      return facts;
    }
  }
}
