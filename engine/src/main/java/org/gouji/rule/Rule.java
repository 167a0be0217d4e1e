package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.form.Edition;
import org.gouji.report.ReporterKind;

/**
 * A rule as its front matter says; the condition itself is in the compiled rule set.
 *
 * @param title short name in Chinese
 * @param englishTitle short name in English
 * @param mandatory whether UNDETERMINED holds up the verdict; never lowered by a province
 * @param blocks whether a finding of this rule stands in the way of everything below its target
 * @param basis the law behind it, every dated entry
 * @param years fiscal years that it judges
 * @param editions forms by whose rows its tables were read that it judges, empty for all
 * @param reporters kinds of organ that it judges, empty for all
 * @param peoplesGovernmentOnly whether it judges only a 人民政府
 * @param told kind of what the text must say of a target before there is anything to judge: figure,
 *     none, sum, share, change; empty for a rule that does not judge the text against figures
 * @param targets patterns of the targets, one check each
 * @param needs patterns of the cells that must be VALUE before the check may pass
 * @param needsPlaced patterns of the cells that must stand in their place, whatever is in them
 * @param hangsOn further targets without which there is nothing to judge
 * @param identity the sums that it compares, for arithmetic that a diagnosis may explain
 * @param words word lists that the facts are searched for, by term
 * @param citations norms that the text is searched for, by term; blanks, brackets and width do not
 *     count
 * @param parameters values that the condition compares with, by name and kind of reporter (empty
 *     word: every kind); an area may set others
 * @param appliesWith name of the parameter without which a target is not judged, {@code <target>}
 *     standing for the target
 * @param variants every face of the rule by name, the main one under the empty name
 * @param undeterminedMessage Chinese template for a check whose cells are missing
 * @param page the rule's page in Markdown, below the front matter
 */
public record Rule(
    RuleId id,
    String title,
    String englishTitle,
    boolean mandatory,
    boolean blocks,
    List<Basis> basis,
    Years years,
    List<Edition> editions,
    List<ReporterKind> reporters,
    boolean peoplesGovernmentOnly,
    Optional<String> told,
    List<String> targets,
    List<String> needs,
    List<String> needsPlaced,
    List<String> hangsOn,
    Optional<Identity> identity,
    Map<String, List<String>> words,
    Map<String, List<String>> citations,
    Map<String, Map<String, String>> parameters,
    Optional<String> appliesWith,
    Map<String, Variant> variants,
    String undeterminedMessage,
    String page) {

  public Rule {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(englishTitle);
    basis = List.copyOf(basis);
    Objects.requireNonNull(years);
    editions = List.copyOf(editions);
    reporters = List.copyOf(reporters);
    Objects.requireNonNull(told);
    targets = List.copyOf(targets);
    needs = List.copyOf(needs);
    needsPlaced = List.copyOf(needsPlaced);
    hangsOn = List.copyOf(hangsOn);
    Objects.requireNonNull(identity);
    words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
    citations = java.util.Collections.unmodifiableMap(new TreeMap<>(citations));
    parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    Objects.requireNonNull(appliesWith);
    variants = java.util.Collections.unmodifiableMap(new TreeMap<>(variants));
    Objects.requireNonNull(undeterminedMessage);
    Objects.requireNonNull(page);
    if (!variants.containsKey("")) {
      throw new IllegalArgumentException(id + " has no main variant");
    }
    if (targets.isEmpty()) {
      throw new IllegalArgumentException(id + " has no target");
    }
  }

  /** The rule's own face. */
  public Variant main() {
    return Objects.requireNonNull(variants.get(""));
  }

  /** The face with that name, empty for an unknown one. */
  public Optional<Variant> variant(String name) {
    return Optional.ofNullable(variants.get(name));
  }

  /** The law that applies to a report of that fiscal year. */
  public List<Basis> basisIn(int year) {
    boolean all = true;
    for (Basis entry : basis) {
      all &= entry.years().contains(year);
    }
    return all ? basis : basis.stream().filter(entry -> entry.years().contains(year)).toList();
  }

  /**
   * The same for a table that follows an edition: laws that prescribe an edition hold for the
   * tables that follow it, whatever the year.
   */
  public List<Basis> basisIn(int year, Edition found) {
    return basis.stream()
        .filter(
            entry ->
                entry
                    .edition()
                    .map(edition -> edition == found)
                    .orElseGet(() -> entry.years().contains(year)))
        .toList();
  }

  /** The same rule as an area sharpens it: its main face weighs more, and one more law says so. */
  Rule sharpened(Severity severity, Basis added) {
    Map<String, Variant> faces = new TreeMap<>(variants);
    faces.put("", main().sharpened(added.years(), severity));
    List<Basis> laws = new ArrayList<>(basis);
    laws.add(added);
    return new Rule(
        id,
        title,
        englishTitle,
        mandatory,
        blocks,
        laws,
        years,
        editions,
        reporters,
        peoplesGovernmentOnly,
        told,
        targets,
        needs,
        needsPlaced,
        hangsOn,
        identity,
        words,
        citations,
        parameters,
        appliesWith,
        faces,
        undeterminedMessage,
        page);
  }
}
