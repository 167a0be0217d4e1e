package org.gouji.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.report.Member;
import org.gouji.verdict.LevelVerdict;

/**
 * What came of comparing two levels as JSON: basis, counts and results as a verdict has them, and
 * which organs' reports were there. Evidence out of a report below says whose: {@code organ} and
 * {@code name}.
 */
public final class LevelJson {

  private LevelJson() {}

  /**
   * Writes all of it on one line, without a line feed at its end.
   *
   * @param kept by the code of an organ what its keeper says of where its report is, as further
   *     members of the organ
   */
  public static String write(LevelVerdict verdict, Map<String, Map<String, String>> kept) {
    ObjectNode node = Json.object();
    node.set("counts", VerdictJson.counts(verdict.counts()));
    node.set("basis", VerdictJson.basis(verdict.grounds()));
    node.set("government", member(verdict.levels().government(), kept));
    ArrayNode members = node.putArray("members");
    verdict.levels().members().forEach(member -> members.add(member(member, kept)));
    ArrayNode results = node.putArray("results");
    verdict.results().forEach(result -> results.add(VerdictJson.result(result)));
    return Json.write(node);
  }

  private static ObjectNode member(Member member, Map<String, Map<String, String>> kept) {
    ObjectNode node = Json.object();
    node.put("organ", member.code());
    node.put("name", member.name());
    node.put("filing", member.filing().name());
    new TreeMap<>(kept.getOrDefault(member.code(), Map.of())).forEach(node::put);
    return node;
  }
}
