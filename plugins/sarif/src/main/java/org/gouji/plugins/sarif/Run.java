package org.gouji.plugins.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.gouji.form.Edition;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugin.Showing;
import org.gouji.rule.RuleId;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Verdict;
import org.gouji.words.Headline;
import org.gouji.words.Words;

/** One verdict as a run: the tool, how it ended, the file, the results. */
final class Run {

  private static final String LANGUAGE = "zh-CN";

  private final Verdict verdict;
  private final Showing showing;
  private final List<Result> results;
  private final List<RuleId> rules;

  Run(Verdict verdict, Showing showing) {
    this.verdict = verdict;
    this.showing = showing;
    results =
        verdict.results().stream()
            .filter(result -> showing.outcomes().contains(result.outcome()))
            .toList();
    rules = results.stream().map(Result::rule).distinct().sorted().toList();
  }

  ObjectNode toJson() {
    ObjectNode run = JsonNodeFactory.instance.objectNode();
    driver(run.putObject("tool").putObject("driver"));
    run.put("language", LANGUAGE);
    // Columns of lines are UTF-16 units, as the places of a verdict are.
    run.put("columnKind", "utf16CodeUnits");
    invocation(run.putArray("invocations").addObject());
    artifact(run.putArray("artifacts").addObject());
    ResultJson writer = new ResultJson(verdict);
    ArrayNode list = run.putArray("results");
    results.forEach(result -> list.add(writer.write(result, rules.indexOf(result.rule()))));
    properties(run.putObject("properties"));
    return run;
  }

  private void driver(ObjectNode driver) {
    String engine = verdict.grounds().engine();
    driver.put("name", "Gouji");
    driver.put("fullName", "Gouji 勾稽");
    driver.put("version", engine.substring(engine.indexOf(' ') + 1));
    driver.put("language", LANGUAGE);
    TreeMap<RuleId, Result> examples = new TreeMap<>();
    results.forEach(result -> examples.putIfAbsent(result.rule(), result));
    ArrayNode descriptors = driver.putArray("rules");
    examples.values().forEach(example -> descriptors.add(RuleJson.write(example, showing)));
  }

  private void invocation(ObjectNode invocation) {
    boolean whole =
        verdict.conclusion() != Conclusion.UNREADABLE
            && verdict.conclusion() != Conclusion.INCOMPLETE;
    invocation.put("executionSuccessful", whole);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    if (verdict.conclusion() == Conclusion.UNREADABLE || verdict.explanation().isPresent()) {
      notify(notifications, whole ? "warning" : "error", Headline.why(verdict))
          .putObject("descriptor")
          .put("id", verdict.unreadable().map(Enum::name).orElse("NOT_JUDGED"));
    }
    verdict.notes().forEach(note -> notify(notifications, "note", note));
    verdict.results().stream()
        .filter(result -> result.outcome() == Outcome.ERROR)
        .filter(result -> rules.contains(result.rule()))
        .forEach(
            result ->
                notify(notifications, "error", result.message())
                    .putObject("associatedRule")
                    .put("id", result.rule().value())
                    .put("index", rules.indexOf(result.rule())));
  }

  private static ObjectNode notify(ArrayNode notifications, String level, String words) {
    ObjectNode notification = notifications.addObject().put("level", level);
    notification.putObject("message").put("text", words);
    return notification;
  }

  private void artifact(ObjectNode artifact) {
    artifact.putObject("location").put("uri", ResultJson.uri(verdict));
    artifact.putArray("roles").add("analysisTarget");
    verdict.subject().mediaType().ifPresent(type -> artifact.put("mimeType", type));
    artifact.putObject("hashes").put("sha-256", verdict.subject().sha256());
  }

  private void properties(ObjectNode properties) {
    properties.put("verdict", verdict.conclusion().name());
    properties.put("verdictText", Words.of(verdict.conclusion()));
    ObjectNode counts = properties.putObject("counts");
    verdict.counts().forEach((outcome, count) -> counts.put(outcome.name(), count));
    ObjectNode basis = properties.putObject("basis");
    verdict.grounds().year().ifPresent(year -> basis.put("year", year));
    verdict.grounds().edition().map(Edition::word).ifPresent(word -> basis.put("edition", word));
    basis.put("asOf", verdict.grounds().asOf().toString());
    ArrayNode sets = basis.putArray("ruleSets");
    verdict
        .grounds()
        .ruleSets()
        .forEach(
            set ->
                sets.addObject()
                    .put("id", set.id())
                    .put("version", set.version())
                    .put("digest", set.digest()));
  }
}
