package org.gouji.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.fact.Passages.Passage;
import org.gouji.form.SectionKey;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.text.AlikeTexts;

/** Compares the sentences of a report with those of last year's. */
final class Repetitions {

  /** A sentence of which less is left says nothing of its own. */
  private static final int SHORTEST = 10;

  private final String rule;
  private final Passages passages;

  private Repetitions(String rule, Passages passages) {
    this.rule = rule;
    this.passages = passages;
  }

  static List<RepetitionFact> of(Report report, Optional<Report> prior, WordLists words) {
    List<RepetitionFact> facts = new ArrayList<>();
    for (String rule : words.rulesWith("phrases")) {
      Repetitions repetitions =
          new Repetitions(
              rule, new Passages(words.list(rule, "phrases"), words.list(rule, "formulas")));
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
        sentences(report, Passages.text(report)),
        prior.map(last -> sentences(last, Passages.text(last))),
        !isComplete(report, prior));
  }

  private static boolean isComplete(Report report, Optional<Report> prior) {
    return report.complete() && prior.map(Report::complete).orElse(true);
  }

  private List<Passage> sentences(Report report, List<Statement> paragraphs) {
    return passages
        .of(report, paragraphs, report.organ().name().map(List::of).orElse(List.of()))
        .stream()
        .filter(passage -> passage.key().length() >= SHORTEST)
        .toList();
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
