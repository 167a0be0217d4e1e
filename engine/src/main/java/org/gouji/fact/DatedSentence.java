package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * A sentence that states a figure.
 *
 * @param year the one year that it names, and with which it begins; 0 if it names none
 * @param several whether it names a year elsewhere or more than one
 */
public record DatedSentence(int year, boolean several, Statement sentence) {}
