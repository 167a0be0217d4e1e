package org.gouji.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.form.Edition;
import org.gouji.judge.Evidence;
import org.gouji.judge.Hint;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.Subject;
import org.gouji.verdict.Verdict;

/** The verdict as JSON: one record, the same bytes wherever it is written. */
public final class VerdictJson {

  /** Outcomes that are shown unless others are asked for. */
  public static final Set<Outcome> SHOWN_BY_DEFAULT =
      Collections.unmodifiableSet(
          EnumSet.of(Outcome.FAIL, Outcome.UNDETERMINED, Outcome.ERROR, Outcome.NOT_RUN));

  private VerdictJson() {}

  /**
   * Writes a verdict on one line, without a line feed at its end.
   *
   * @param shown outcomes whose results are written; {@code counts} counts them all
   */
  public static String write(Verdict verdict, Set<Outcome> shown) {
    ObjectNode node = Json.object();
    node.put("verdict", verdict.conclusion().name());
    verdict.unreadable().ifPresent(reason -> node.put("reason", reason.name()));
    verdict.explanation().ifPresent(message -> node.put("message", message));
    node.set("counts", counts(verdict.counts()));
    node.set("subject", subject(verdict.subject()));
    node.set("basis", basis(verdict.grounds()));
    ArrayNode notes = node.putArray("notes");
    verdict.notes().forEach(notes::add);
    node.set("report", verdict.report().map(ReportWriter::write).orElse(null));
    ArrayNode results = node.putArray("results");
    verdict.results().stream()
        .filter(result -> shown.contains(result.outcome()))
        .forEach(result -> results.add(result(result)));
    return Json.write(node);
  }

  /** The JSON Schema (2020-12) of what {@link #write} writes. */
  public static String schema() {
    try (InputStream in = VerdictJson.class.getResourceAsStream("verdict.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("verdict.schema.json", e);
    }
  }

  private static ObjectNode subject(Subject subject) {
    ObjectNode node = Json.object();
    node.put("name", subject.name());
    node.put("mediaType", subject.mediaType().orElse(null));
    node.put("claimedType", subject.claimedType().orElse(null));
    node.put("sha256", subject.sha256());
    node.put("reader", subject.reader().orElse(null));
    return node;
  }

  static ObjectNode counts(Map<Outcome, Integer> counts) {
    ObjectNode node = Json.object();
    counts.forEach((outcome, count) -> node.put(outcome.name(), count));
    return node;
  }

  static ObjectNode basis(Grounds grounds) {
    ObjectNode node = Json.object();
    node.put("year", grounds.year().isPresent() ? grounds.year().getAsInt() : null);
    node.put("edition", grounds.edition().map(Edition::word).orElse(null));
    ArrayNode sets = node.putArray("ruleSets");
    grounds
        .ruleSets()
        .forEach(
            set ->
                sets.addObject()
                    .put("id", set.id())
                    .put("version", set.version())
                    .put("digest", set.digest()));
    node.put("engine", grounds.engine());
    node.put("asOf", grounds.asOf().toString());
    return node;
  }

  static ObjectNode result(Result result) {
    ObjectNode node = Json.object();
    node.put("rule", result.rule().value());
    if (!result.variant().isEmpty()) {
      node.put("variant", result.variant());
    }
    node.put("target", result.target());
    node.put("outcome", result.outcome().name());
    result.reason().ifPresent(reason -> node.put("reason", reason.name()));
    node.put("severity", result.severity().name());
    node.put("mandatory", result.mandatory());
    node.put("title", result.title());
    node.put("message", result.message());
    ArrayNode basis = node.putArray("basis");
    result
        .basis()
        .forEach(law -> basis.addObject().put("norm", law.norm()).put("article", law.article()));
    if (!result.fix().isEmpty()) {
      node.put(result.outcome() == Outcome.FAIL ? "fix" : "resolve", result.fix());
    }
    ArrayNode evidence = node.putArray("evidence");
    result.evidence().forEach(piece -> evidence.add(evidence(piece)));
    result.expected().ifPresent(value -> node.put("expected", value));
    result.actual().ifPresent(value -> node.put("actual", value));
    result
        .blockedBy()
        .ifPresent(
            blocker ->
                node.putObject("blockedBy")
                    .put("rule", blocker.rule().value())
                    .put("target", blocker.target()));
    result.hint().ifPresent(hint -> node.set("diagnosis", diagnosis(hint)));
    node.put("fingerprint", result.fingerprint());
    return node;
  }

  private static ObjectNode diagnosis(Hint hint) {
    ObjectNode node = Json.object();
    node.put("message", hint.message());
    ArrayNode changes = node.putArray("changes");
    hint.diagnosis()
        .changes()
        .forEach(
            change -> {
              ObjectNode cell = changes.addObject();
              cell(cell, change.cell());
              cell.put("wouldBe", change.value());
            });
    return node;
  }

  private static ObjectNode evidence(Evidence piece) {
    ObjectNode node = Json.object();
    if (piece instanceof Evidence.OfMember member) {
      node.put("organ", member.code()).put("name", member.name());
      member.piece().ifPresent(own -> evidence(node, own));
    } else {
      evidence(node, piece);
    }
    return node;
  }

  private static void evidence(ObjectNode node, Evidence piece) {
    if (piece instanceof Evidence.OfCell cell) {
      cell(node, cell.cell());
    } else if (piece instanceof Evidence.OfText text) {
      node.put("text", text.text().text());
      node.set("at", PlaceJson.write(text.text().at()));
    }
    if (piece.prior()) {
      node.put("prior", true);
    }
  }

  private static void cell(ObjectNode node, Cell cell) {
    node.put("cell", cell.target());
    CellJson.values(node, cell);
    cell.unit().ifPresent(unit -> node.put("unit", unit));
    cell.yuan().ifPresent(yuan -> node.put("yuan", yuan));
    PlaceJson.put(node, cell.at());
  }
}
