package org.gouji.plugins.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import org.gouji.document.Place;
import org.gouji.document.Place.TextPlace;
import org.gouji.judge.Evidence;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Reason;
import org.gouji.verdict.Verdict;
import org.gouji.words.Names;
import org.gouji.words.Places;
import org.gouji.words.Words;

/** The outcome of one check as a result, each piece of its evidence as a location. */
final class ResultJson {

  /** Name of our fingerprint and the version of how it is made. */
  private static final String FINGERPRINT = "gouji/v1";

  private final Names names;
  private final String uri;

  ResultJson(Verdict verdict) {
    names = Names.in(verdict);
    uri = uri(verdict);
  }

  /** The file's name as a relative URI. */
  static String uri(Verdict verdict) {
    return URLEncoder.encode(verdict.subject().name(), UTF_8).replace("+", "%20");
  }

  ObjectNode write(Result result, int ruleIndex) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("ruleId", result.rule().value());
    node.put("ruleIndex", ruleIndex);
    node.put("kind", kind(result));
    node.put("level", level(result));
    String message = result.message().isEmpty() ? result.title() : result.message();
    node.putObject("message").put("text", message);
    locations(node, result);
    if (!result.fingerprint().isEmpty()) {
      node.putObject("partialFingerprints").put(FINGERPRINT, result.fingerprint());
    }
    properties(node.putObject("properties"), result);
    return node;
  }

  /**
   * The standard's word: {@code review} where a person has to look at the original, {@code open}
   * where the information did not suffice or the rule did not get to its end.
   */
  private static String kind(Result result) {
    return switch (result.outcome()) {
      case FAIL -> "fail";
      case PASS -> "pass";
      case NOT_APPLICABLE -> "notApplicable";
      case UNDETERMINED ->
          result.reason().filter(reason -> reason == Reason.NOT_FOUND).isPresent()
              ? "review"
              : "open";
      case ERROR, NOT_RUN -> "open";
    };
  }

  /** Only what fails has a level, says the standard. */
  private static String level(Result result) {
    return result.outcome() == Outcome.FAIL ? RuleJson.level(result.severity()) : "none";
  }

  /**
   * The first piece of evidence is where the result stands, what it is about is its logical place.
   */
  private void locations(ObjectNode node, Result result) {
    ObjectNode first = node.putArray("locations").addObject();
    first.set("physicalLocation", file());
    first
        .putArray("logicalLocations")
        .addObject()
        .put("name", names.of(result.target()))
        .put("fullyQualifiedName", result.target());
    result.evidence().stream()
        .filter(piece -> !piece.prior())
        .flatMap(piece -> Places.at(piece).stream())
        .findFirst()
        .ifPresent(
            place -> {
              place(first, place);
              if (!(place instanceof TextPlace)) {
                first.putObject("message").put("text", Places.of(place));
              }
            });
    if (!result.evidence().isEmpty()) {
      ArrayNode related = node.putArray("relatedLocations");
      for (Evidence piece : result.evidence()) {
        ObjectNode location = related.addObject().put("id", related.size());
        if (piece.prior()) {
          Places.at(piece)
              .ifPresent(
                  place ->
                      location.putObject("properties").put("place", "上一年度报告" + Places.of(place)));
        } else {
          location.set("physicalLocation", file());
          Places.at(piece).ifPresent(place -> place(location, place));
        }
        evidence(location, piece);
      }
    }
  }

  private ObjectNode file() {
    ObjectNode physical = JsonNodeFactory.instance.objectNode();
    physical.putObject("artifactLocation").put("uri", uri).put("index", 0);
    return physical;
  }

  /** A line and column where the file has lines; elsewhere the place in words. */
  private static void place(ObjectNode location, Place place) {
    if (place instanceof TextPlace text) {
      location
          .withObject("/physicalLocation")
          .putObject("region")
          .put("startLine", text.line())
          .put("startColumn", text.column());
    } else {
      location.putObject("properties").put("place", Places.of(place));
    }
  }

  private void evidence(ObjectNode location, Evidence piece) {
    if (piece instanceof Evidence.OfCell of) {
      String name = names.of(of.cell().target());
      location
          .putArray("logicalLocations")
          .addObject()
          .put("name", name)
          .put("fullyQualifiedName", of.cell().target());
      say(location, name + "：" + Words.of(of.cell()));
    } else if (piece instanceof Evidence.OfText of) {
      say(location, of.text().text());
    }
  }

  /** Viewers show the message; so it ends with the place where no line can be shown. */
  private static void say(ObjectNode location, String words) {
    String place = location.at("/properties/place").asText();
    String text = place.isEmpty() ? words : words + "（" + place + "）";
    location.putObject("message").put("text", text);
  }

  private static void properties(ObjectNode properties, Result result) {
    properties.put("outcome", result.outcome().name());
    properties.put("severity", result.severity().name());
    properties.put("mandatory", result.mandatory());
    if (!result.variant().isEmpty()) {
      properties.put("variant", result.variant());
    }
    result.reason().ifPresent(reason -> properties.put("reason", reason.name()));
    result.hint().ifPresent(hint -> properties.put("hint", hint.message()));
    ArrayNode basis = properties.putArray("basis");
    result
        .basis()
        .forEach(law -> basis.addObject().put("norm", law.norm()).put("article", law.article()));
    if (!result.fix().isEmpty()) {
      properties.put(result.outcome() == Outcome.FAIL ? "fix" : "resolve", result.fix());
    }
    result.expected().ifPresent(value -> properties.put("expected", value));
    result.actual().ifPresent(value -> properties.put("actual", value));
    result
        .blockedBy()
        .ifPresent(
            blocker ->
                properties
                    .putObject("blockedBy")
                    .put("rule", blocker.rule().value())
                    .put("target", blocker.target()));
  }
}
