package org.gouji.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.judge.Result;
import org.gouji.rule.RuleId;
import org.gouji.rule.Severity;

/**
 * Findings of one rule that differ only in where they stand, so that a long row of them can be told
 * as one.
 *
 * @param findings at least one, in the order of the verdict
 */
public record Alike(List<Result> findings) {
  public Alike {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("alike with what?");
    }
  }

  /** What makes findings alike. */
  private record Kind(RuleId rule, String variant, Severity severity, String fix) {}

  /** The findings by part of the report, the gravest first within a part. */
  public static Map<Part, List<Alike>> of(List<Result> findings) {
    Map<Part, Map<Kind, List<Result>>> parts = new EnumMap<>(Part.class);
    findings.stream()
        .sorted(Comparator.comparing(Result::severity))
        .forEach(
            finding ->
                parts
                    .computeIfAbsent(Part.of(finding.target()), part -> new LinkedHashMap<>())
                    .computeIfAbsent(
                        new Kind(
                            finding.rule(), finding.variant(), finding.severity(), finding.fix()),
                        kind -> new ArrayList<>())
                    .add(finding));
    Map<Part, List<Alike>> alike = new EnumMap<>(Part.class);
    parts.forEach(
        (part, kinds) -> alike.put(part, kinds.values().stream().map(Alike::new).toList()));
    return alike;
  }

  /** The first of them, which has what they have in common. */
  public Result first() {
    return findings.get(0);
  }
}
