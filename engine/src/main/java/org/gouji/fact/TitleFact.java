package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * The title, found or not; there is exactly one.
 *
 * @param target {@code title}
 * @param present whether it was found
 * @param organNamed whether any organ is named in it
 * @param organComplete whether it names the organ in full
 * @param doubledYear whether 年度 stands in it more than once
 * @param text as printed, empty if not found
 */
public record TitleFact(
    String target,
    boolean present,
    boolean organNamed,
    boolean organComplete,
    boolean doubledYear,
    Statement text) {}
