package org.gouji.rule;

import java.util.Objects;
import java.util.Optional;
import org.gouji.report.Organ;
import org.gouji.report.ReporterKind;

/**
 * Another value of a rule's parameter, set by an area for its organs.
 *
 * @param rule the rule, which may be one of the national rule set
 * @param reporter kind of organ, empty for every kind
 * @param office full name of one organ, or the beginning of a GB/T 2260 code (431200 that area
 *     alone, 4312 all that lies in it); empty for the whole area
 * @param years fiscal years in which it holds
 * @param source norm that sets it, as a message names it
 */
public record ParameterChange(
    RuleId rule,
    String parameter,
    Optional<ReporterKind> reporter,
    Optional<String> office,
    String value,
    Years years,
    String source) {

  private static final int NAME = 100;

  public ParameterChange {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(parameter);
    Objects.requireNonNull(reporter);
    Objects.requireNonNull(office);
    Objects.requireNonNull(value);
    Objects.requireNonNull(years);
    Objects.requireNonNull(source);
  }

  /** Whether it holds for an organ in a fiscal year. */
  public boolean holdsFor(Organ organ, int year) {
    return years.contains(year)
        && reporter.map(kind -> kind == organ.kind()).orElse(true)
        && office.map(own -> closeness(own, organ) > 0).orElse(true);
  }

  /** How near it stands to an organ: its own name before the longer code before none. */
  public int closeness(Organ organ) {
    return office.map(own -> closeness(own, organ)).orElse(0);
  }

  private static int closeness(String office, Organ organ) {
    if (office.chars().allMatch(Character::isDigit)) {
      return organ.divisionCode().filter(code -> code.startsWith(office)).isPresent()
          ? office.length()
          : 0;
    }
    return organ.name().filter(office::equals).isPresent() ? NAME : 0;
  }
}
