package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * The statistical period, stated or not; there is exactly one.
 *
 * @param target {@code period}
 * @param firstYear year of its first day, 0 if not stated
 * @param lastYear year of its last day, 0 if not stated
 * @param wholeYear whether it is 1 January to 31 December of one year
 * @param printed as printed, empty if not stated
 */
public record PeriodFact(
    String target,
    boolean stated,
    int firstYear,
    int lastYear,
    boolean wholeYear,
    Statement printed) {}
