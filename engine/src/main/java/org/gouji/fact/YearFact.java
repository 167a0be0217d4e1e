package org.gouji.fact;

/**
 * The fiscal year; there is exactly one.
 *
 * @param target {@code year}
 * @param inTitle the year that the title names, 0 if it names none
 */
public record YearFact(String target, int inTitle) {}
