package org.gouji.fact;

import org.gouji.report.Day;

/**
 * A parameter of a rule with the value that holds for the reporting organ. One that has no value
 * for that kind of organ makes no fact.
 *
 * @param rule id of the rule
 * @param value as written in the rule or in an area's rule set
 * @param fiscalYear fiscal year of the report
 * @param source norm that sets it
 */
public record ParameterFact(String rule, String name, String value, int fiscalYear, String source) {

  /**
   * The day that a value such as {@code 01-31} names in the year in which the report is filed, the
   * one after the fiscal year.
   *
   * @throws java.time.DateTimeException if the value is no day of a year
   */
  public Day filingDay() {
    return Day.of(fiscalYear + 1, value);
  }

  /**
   * The count that a value such as {@code 1000} names.
   *
   * @throws NumberFormatException if the value is no count
   */
  public int count() {
    return Integer.parseInt(value);
  }
}
