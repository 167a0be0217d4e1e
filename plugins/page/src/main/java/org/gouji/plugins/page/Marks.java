package org.gouji.plugins.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.document.Place.TextPlace;
import org.gouji.judge.Evidence;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugins.page.TableView.MarkView;
import org.gouji.rule.RuleId;
import org.gouji.verdict.Verdict;
import org.gouji.words.Cause;
import org.gouji.words.Places;

/** Which findings stand on which cells, rows, columns and places, and the names of all of them. */
final class Marks {

  private final String file;
  private final Map<Result, String> ids = new LinkedHashMap<>();
  private final Map<String, List<Result>> about = new HashMap<>();
  private final Map<String, List<Result>> resting = new HashMap<>();
  private final Map<Object, List<Result>> at = new HashMap<>();

  Marks(String file, Verdict verdict, boolean shown) {
    this.file = file;
    if (!shown) {
      return;
    }
    verdict.results().stream()
        .filter(result -> result.outcome() == Outcome.FAIL)
        .sorted(Comparator.comparing(Result::severity))
        .forEach(this::add);
  }

  private void add(Result fail) {
    ids.put(fail, file + "-r" + (ids.size() + 1));
    put(about, fail.target(), fail);
    for (Evidence piece : fail.evidence()) {
      if (piece.prior()) {
        continue;
      }
      if (piece instanceof Evidence.OfCell of && !of.cell().target().equals(fail.target())) {
        put(resting, of.cell().target(), fail);
      }
      Places.at(piece).ifPresent(place -> put(at, spot(place), fail));
    }
  }

  private static <K> void put(Map<K, List<Result>> map, K key, Result fail) {
    List<Result> there = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!there.contains(fail)) {
      there.add(fail);
    }
  }

  /** In a file with lines the line, elsewhere the place itself. */
  private static Object spot(Place place) {
    return place instanceof TextPlace text ? text.line() : place;
  }

  /** Id of a finding. */
  String id(Result fail) {
    return ids.getOrDefault(fail, "");
  }

  /** Id of a cell, row or column of the tables shown. */
  String idOfTarget(String target) {
    return file + "-" + target.replace(':', '-').replace('.', '_');
  }

  /** Findings that are about a target. */
  List<Result> about(String target) {
    return about.getOrDefault(target, List.of());
  }

  /** Findings about something else that rest on a cell. */
  List<Result> resting(String cell) {
    return resting.getOrDefault(cell, List.of());
  }

  /** Findings whose evidence stands at a place of the source, the gravest first. */
  List<Result> at(Place place) {
    return at.getOrDefault(spot(place), List.of());
  }

  /** The colour of the gravest of them; empty for none. */
  static String key(List<Result> findings) {
    return findings.stream()
        .min(Comparator.comparing(Result::severity))
        .map(worst -> worst.severity().name())
        .orElse("");
  }

  /** Ways to these findings, named by their rules; one way where a rule has several. */
  List<MarkView> ways(List<Result> findings) {
    Map<RuleId, List<Result>> rules = Cause.byRule(findings);
    return rules.values().stream()
        .map(
            alike -> {
              String rule = alike.get(0).rule().value();
              return way(alike.get(0), alike.size() == 1 ? rule : rule + " ×" + alike.size());
            })
        .toList();
  }

  MarkView way(Result finding, String text) {
    return new MarkView("#" + id(finding), finding.severity().name(), text, finding.message());
  }

  /** The two sides of an identity that does not hold, where they are two numbers. */
  static Optional<String> sides(Result finding) {
    if (finding.expected().isEmpty() || finding.actual().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(plain(finding.expected().get()) + " ≠ " + plain(finding.actual().get()));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
