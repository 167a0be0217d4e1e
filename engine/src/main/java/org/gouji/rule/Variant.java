package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One face of a rule: what a match of its condition means. The rule's own condition is the variant
 * with the empty name; {@code <id>.<name>} are the others.
 *
 * @param undetermined present when a match says that the check cannot be decided, and why; then
 *     severity has no meaning
 * @param severity of the finding
 * @param softened severity by fiscal year, where a year is judged more lightly
 * @param sharpened graver severities that an area demands, each in its fiscal years
 * @param message Chinese template with the condition's bindings as placeholders
 * @param fix what to do, in Chinese
 */
public record Variant(
    String name,
    Optional<Reason> undetermined,
    Severity severity,
    Map<Integer, Severity> softened,
    Map<Years, Severity> sharpened,
    String message,
    String fix) {
  public Variant {
    Objects.requireNonNull(name);
    Objects.requireNonNull(undetermined);
    Objects.requireNonNull(severity);
    softened = java.util.Collections.unmodifiableMap(new TreeMap<>(softened));
    sharpened = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sharpened));
    Objects.requireNonNull(message);
    Objects.requireNonNull(fix);
  }

  /** The severity that a finding of a report of that year has. */
  public Severity severityIn(int year) {
    Severity gravest = softened.getOrDefault(year, severity);
    for (Map.Entry<Years, Severity> entry : sharpened.entrySet()) {
      if (entry.getKey().contains(year) && entry.getValue().compareTo(gravest) < 0) {
        gravest = entry.getValue();
      }
    }
    return gravest;
  }

  Variant sharpened(Years years, Severity graver) {
    Map<Years, Severity> all = new LinkedHashMap<>(sharpened);
    all.put(years, graver);
    return new Variant(name, undetermined, severity, softened, all, message, fix);
  }
}
