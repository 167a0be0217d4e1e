package org.gouji.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.document.Place;
import org.gouji.report.Figure;
import org.gouji.report.Narrative;
import org.gouji.report.StatedChange;
import org.gouji.report.StatedPercent;
import org.gouji.report.StatedSum;
import org.gouji.report.Statement;

/**
 * What the text states: the figures in {@code narrative} as the contract has them, the sums, shares
 * and changes in {@code stated}.
 */
final class NarrativeJson {

  private static final Set<String> FIGURE =
      Set.of(
          "figure",
          "together",
          "value",
          "negated",
          "approximate",
          "year",
          "scopes",
          "raw",
          "at",
          "sentence");

  private NarrativeJson() {}

  static ObjectNode figure(Figure figure) {
    ObjectNode node = Json.object();
    node.put("figure", figure.key());
    texts(node.putArray("together"), figure.together());
    node.put("value", figure.value());
    node.put("negated", figure.negated()).put("approximate", figure.approximate());
    node.put("year", figure.year().isPresent() ? figure.year().getAsInt() : null);
    texts(node.putArray("scopes"), figure.scopes());
    node.put("raw", figure.raw());
    node.set("at", PlaceJson.write(figure.at()));
    node.set("sentence", ReportWriter.statement(figure.sentence()));
    return node;
  }

  static ObjectNode stated(Narrative narrative) {
    ObjectNode node = Json.object();
    node.set("sums", ReportWriter.list(narrative.sums(), NarrativeJson::sum));
    node.set("percents", ReportWriter.list(narrative.percents(), NarrativeJson::percent));
    node.set("changes", ReportWriter.list(narrative.changes(), NarrativeJson::change));
    return node;
  }

  private static ObjectNode sum(StatedSum sum) {
    ObjectNode node = Json.object();
    numbers(node.putArray("whole"), sum.whole());
    numbers(node.putArray("parts"), sum.parts());
    node.put("closed", sum.closed());
    node.set("sentence", ReportWriter.statement(sum.sentence()));
    return node;
  }

  private static ObjectNode percent(StatedPercent percent) {
    ObjectNode node = Json.object();
    node.put("percent", percent.percent()).put("part", percent.part());
    numbers(node.putArray("wholes"), percent.wholes());
    node.put("raw", percent.raw());
    node.set("at", PlaceJson.write(percent.at()));
    node.set("sentence", ReportWriter.statement(percent.sentence()));
    return node;
  }

  private static ObjectNode change(StatedChange change) {
    ObjectNode node = Json.object();
    node.set("of", figure(change.figure()));
    node.put("change", change.change()).put("percent", change.percent());
    node.put("raw", change.raw());
    node.set("at", PlaceJson.write(change.at()));
    return node;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static void numbers(ArrayNode array, List<BigDecimal> numbers) {
    numbers.forEach(array::add);
  }

  /** What a posted report states; empty where it leaves both members out. */
  static Optional<Narrative> read(Node report) {
    Optional<Node> figures = report.get("narrative");
    Optional<Node> stated = report.get("stated");
    if (figures.isEmpty() && stated.isEmpty()) {
      return Optional.empty();
    }
    stated.ifPresent(node -> node.only(Set.of("sums", "percents", "changes")));
    return Optional.of(
        new Narrative(
            items(figures).stream().map(NarrativeJson::readFigure).toList(),
            items(stated.flatMap(node -> node.get("sums"))).stream()
                .map(NarrativeJson::readSum)
                .toList(),
            items(stated.flatMap(node -> node.get("percents"))).stream()
                .map(NarrativeJson::readPercent)
                .toList(),
            items(stated.flatMap(node -> node.get("changes"))).stream()
                .map(NarrativeJson::readChange)
                .toList()));
  }

  private static List<Node> items(Optional<Node> list) {
    return list.map(Node::items).orElse(List.of());
  }

  private static Figure readFigure(Node node) {
    node.only(FIGURE);
    Place at = PlaceJson.of(node);
    String raw = node.get("raw").map(Node::text).orElse("");
    return node.build(
        () ->
            new Figure(
                node.need("figure").text(),
                texts(node, "together"),
                node.need("value").number(),
                node.get("negated").map(Node::flag).orElse(false),
                node.get("approximate").map(Node::flag).orElse(false),
                node.get("year")
                    .map(year -> OptionalInt.of(year.integer()))
                    .orElse(OptionalInt.empty()),
                texts(node, "scopes"),
                raw,
                at,
                node.get("sentence")
                    .map(NarrativeJson::statement)
                    .orElseGet(() -> new Statement(raw, at))));
  }

  private static StatedSum readSum(Node node) {
    node.only(Set.of("whole", "parts", "closed", "sentence"));
    return node.build(
        () ->
            new StatedSum(
                numbers(node, "whole"),
                numbers(node, "parts"),
                node.need("closed").flag(),
                statement(node.need("sentence"))));
  }

  private static StatedPercent readPercent(Node node) {
    node.only(Set.of("percent", "part", "wholes", "raw", "at", "sentence"));
    return node.build(
        () ->
            new StatedPercent(
                node.need("percent").number(),
                node.need("part").number(),
                numbers(node, "wholes"),
                node.need("raw").text(),
                PlaceJson.of(node),
                statement(node.need("sentence"))));
  }

  private static StatedChange readChange(Node node) {
    node.only(Set.of("of", "change", "percent", "raw", "at"));
    return node.build(
        () ->
            new StatedChange(
                readFigure(node.need("of")),
                node.need("change").number(),
                node.need("percent").flag(),
                node.need("raw").text(),
                PlaceJson.of(node)));
  }

  private static Statement statement(Node node) {
    node.only(Set.of("text", "at"));
    return new Statement(node.need("text").text(), PlaceJson.of(node));
  }

  private static List<String> texts(Node node, String name) {
    return items(node.get(name)).stream().map(Node::text).toList();
  }

  private static List<BigDecimal> numbers(Node node, String name) {
    return items(node.get(name)).stream().map(Node::number).toList();
  }
}
