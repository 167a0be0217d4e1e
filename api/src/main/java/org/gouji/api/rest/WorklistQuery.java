package org.gouji.api.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Wanted;
import org.gouji.api.store.Worklist;
import org.gouji.rule.RuleId;
import org.gouji.verdict.Conclusion;
import org.jspecify.annotations.Nullable;

/** Which filings are asked for, and in which order. */
final class WorklistQuery extends OrganConditions {

  @QueryParam("own")
  @Parameter(
      description = "true: only organs of the region itself, none below it",
      example = "false")
  @Nullable String own;

  @QueryParam("year")
  @Parameter(
      description = "Fiscal year; with it organs that have filed nothing are in the list too",
      example = "2023")
  @Nullable String year;

  @QueryParam("verdict")
  @Parameter(description = "Current verdict", example = "NON_CONFORMANT")
  @Nullable String verdict;

  @QueryParam("rule")
  @Parameter(description = "Rule that the current verdict finds broken", example = "T3-01")
  @Nullable String rule;

  @QueryParam("state")
  @Parameter(
      description =
          "undecided (findings that nobody has decided on), open (not confirmed) or confirmed",
      example = "undecided")
  @Nullable String state;

  @QueryParam("filing")
  @Parameter(description = "filed, late or absent; the last two with year", example = "late")
  @Nullable String filing;

  @QueryParam("sort")
  @Parameter(
      description = "organ (by division; if left out), name, errors, filed or year",
      example = "errors")
  @Nullable String sort;

  Wanted wanted() {
    OptionalInt fiscal = Years.optional(year);
    Optional<Wanted.Attendance> attendance =
        Optional.ofNullable(filing).map(text -> one("filing", text, Wanted.Attendance.values()));
    if (fiscal.isEmpty() && attendance.filter(one -> one != Wanted.Attendance.FILED).isPresent()) {
      throw Body.malformed("filing=late 和 filing=absent 需要同时指定 year。");
    }
    return new Wanted(
        region(),
        own(),
        kind(),
        name(),
        fiscal,
        Optional.ofNullable(verdict).map(text -> one("verdict", text, Conclusion.values())),
        Optional.ofNullable(rule).map(WorklistQuery::rule),
        Optional.ofNullable(state).map(text -> one("state", text, Wanted.State.values())),
        attendance);
  }

  private boolean own() {
    boolean set = own != null && !own.equals("false");
    if (set && (region == null || !"true".equals(own))) {
      throw Body.malformed("own 应为 true 或 false；own=true 需要同时指定 region。");
    }
    return set;
  }

  Worklist.Order order() {
    return sort == null ? Worklist.Order.ORGAN : one("sort", sort, Worklist.Order.values());
  }

  private static <T extends Enum<T>> T one(String name, String text, T[] values) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Body.malformed(
                    name
                        + " 应为 "
                        + Arrays.stream(values)
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("、"))
                        + " 之一，实为“"
                        + text
                        + "”。"));
  }

  private static String rule(String text) {
    try {
      return new RuleId(text).value();
    } catch (IllegalArgumentException e) {
      throw Body.malformed("rule 应为规则编号，如 T3-01，实为“" + text + "”。");
    }
  }
}
