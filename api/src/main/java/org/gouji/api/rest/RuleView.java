package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.form.Edition;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Basis;
import org.gouji.rule.Rule;
import org.gouji.rule.Severity;
import org.gouji.rule.Variant;

/**
 * A rule as the service shows it.
 *
 * @param ruleSet id of the rule set that it is of
 * @param severity of a finding; of a finding of the year asked for, where one is
 * @param from first fiscal year judged
 * @param until last one, absent while it lasts
 * @param editions editions judged, none for all
 * @param reporters kinds of organ judged, none for all
 * @param page the page in Markdown, in the answer for a single rule
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Rule")
record RuleView(
    @Schema(examples = "T3-01") String id,
    @Schema(examples = "cn") String ruleSet,
    String title,
    String englishTitle,
    Severity severity,
    boolean mandatory,
    int from,
    @Schema(implementation = Integer.class) OptionalInt until,
    List<String> editions,
    List<String> reporters,
    boolean peoplesGovernmentOnly,
    List<String> targets,
    List<LawView> basis,
    String fix,
    List<VariantView> variants,
    @Schema(implementation = String.class) Optional<String> page) {

  /** A law behind a rule, with the fiscal years to which it applies. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "DatedLaw")
  record LawView(
      String norm,
      String article,
      int from,
      @Schema(implementation = Integer.class) OptionalInt until) {
    static LawView of(Basis basis) {
      return new LawView(
          basis.norm(), basis.article(), basis.years().from(), basis.years().until());
    }
  }

  /** Another face of a rule. */
  @Schema(name = "RuleVariant")
  record VariantView(String name, Severity severity, String message, String fix) {}

  static RuleView of(String ruleSet, Rule rule, OptionalInt year, boolean whole) {
    return new RuleView(
        rule.id().value(),
        ruleSet,
        rule.title(),
        rule.englishTitle(),
        severity(rule.main(), year),
        rule.mandatory(),
        rule.years().from(),
        rule.years().until(),
        rule.editions().stream().map(Edition::word).toList(),
        rule.reporters().stream().map(ReporterKind::word).toList(),
        rule.peoplesGovernmentOnly(),
        rule.targets(),
        rule.basis().stream()
            .filter(basis -> year.isEmpty() || basis.years().contains(year.getAsInt()))
            .map(LawView::of)
            .toList(),
        rule.main().fix(),
        rule.variants().values().stream()
            .filter(variant -> !variant.name().isEmpty())
            .map(
                variant ->
                    new VariantView(
                        variant.name(), severity(variant, year), variant.message(), variant.fix()))
            .toList(),
        whole ? Optional.of(rule.page()) : Optional.empty());
  }

  private static Severity severity(Variant variant, OptionalInt year) {
    return year.isPresent() ? variant.severityIn(year.getAsInt()) : variant.severity();
  }
}
