package org.gouji.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.SectionKey;
import org.gouji.report.Heading;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.AlikeTexts;
import org.gouji.text.Key;
import org.gouji.text.Sentences;

/** Compares the sentences of a report with those of last year's. */
final class Repetitions {

  private static final Pattern TITLES = Pattern.compile("《[^》]{0,80}》");
  private static final Pattern YEARS = Pattern.compile("20[0-9]{2}年度?");

  /** A sentence of which less is left says nothing of its own. */
  private static final int SHORTEST = 10;

  private final String rule;
  private final List<String> phrases;
  private final List<String> formulas;

  private Repetitions(String rule, List<String> phrases, List<String> formulas) {
    this.rule = rule;
    this.phrases = phrases;
    this.formulas = formulas;
  }

  static List<RepetitionFact> of(Report report, Optional<Report> prior, WordLists words) {
    List<RepetitionFact> facts = new ArrayList<>();
    for (String rule : words.rulesWith("phrases")) {
      Repetitions repetitions =
          new Repetitions(rule, words.list(rule, "phrases"), words.list(rule, "formulas"));
      facts.add(repetitions.problems(report, prior));
      facts.add(repetitions.whole(report, prior));
    }
    return facts;
  }

  private RepetitionFact problems(Report report, Optional<Report> prior) {
    boolean unread =
        prior
            .map(last -> last.section(SectionKey.PROBLEMS).presence())
            .equals(Optional.of(Presence.UNCERTAIN));
    return compare(
        "section:problems",
        sentences(report, report.section(SectionKey.PROBLEMS).paragraphs()),
        prior.map(last -> sentences(last, last.section(SectionKey.PROBLEMS).paragraphs())),
        unread || !isComplete(report, prior));
  }

  private RepetitionFact whole(Report report, Optional<Report> prior) {
    return compare(
        "section",
        sentences(report, text(report)),
        prior.map(last -> sentences(last, text(last))),
        !isComplete(report, prior));
  }

  private static boolean isComplete(Report report, Optional<Report> prior) {
    return report.complete() && prior.map(Report::complete).orElse(true);
  }

  private static List<Statement> text(Report report) {
    List<Statement> text = new ArrayList<>(report.preface());
    for (Section section : report.sections()) {
      text.addAll(section.paragraphs());
    }
    return text;
  }

  /** A sentence, and what of it is compared. */
  private record Passage(String key, Statement sentence) {}

  private List<Passage> sentences(Report report, List<Statement> paragraphs) {
    Set<Statement> headings = new HashSet<>();
    for (Heading heading : report.headings()) {
      headings.add(new Statement(heading.text(), heading.at()));
    }
    String organ = Key.text(report.organ().name().orElse(""));
    List<Passage> passages = new ArrayList<>();
    for (Statement paragraph : paragraphs) {
      if (headings.contains(paragraph)) {
        continue;
      }
      for (Sentences.Span span : Sentences.of(paragraph.text())) {
        String sentence = span.of(paragraph.text());
        String key = key(sentence, organ);
        if (key.length() >= SHORTEST && formulas.stream().noneMatch(sentence::contains)) {
          passages.add(new Passage(key, new Statement(Sentences.strip(sentence), paragraph.at())));
        }
      }
    }
    return passages;
  }

  /** The sentence without titles, years, the organ's name and official phrases. */
  private String key(String sentence, String organ) {
    String key = Key.text(TITLES.matcher(sentence).replaceAll(""));
    key = YEARS.matcher(key).replaceAll("");
    if (!organ.isEmpty()) {
      key = key.replace(organ, "");
    }
    for (String phrase : phrases) {
      key = key.replace(phrase, "");
    }
    return key;
  }

  private RepetitionFact compare(
      String target, List<Passage> now, Optional<List<Passage>> before, boolean unread) {
    List<Statement> alike = new ArrayList<>();
    Map<String, Statement> like = new LinkedHashMap<>();
    if (before.isPresent()) {
      Map<String, Statement> places = new HashMap<>();
      before.get().forEach(passage -> places.putIfAbsent(passage.key(), passage.sentence()));
      AlikeTexts known = new AlikeTexts(before.get().stream().map(Passage::key).toList());
      for (Passage passage : now) {
        known
            .find(passage.key())
            .ifPresent(
                key -> {
                  alike.add(passage.sentence());
                  like.put(key, Objects.requireNonNull(places.get(key)));
                });
      }
    }
    boolean mostly = 2 * alike.size() > now.size();
    return new RepetitionFact(
        rule,
        target,
        before.isPresent(),
        mostly,
        unread && !mostly,
        alike.size(),
        now.size(),
        alike,
        like.values().stream().map(PriorText::new).toList());
  }
}
