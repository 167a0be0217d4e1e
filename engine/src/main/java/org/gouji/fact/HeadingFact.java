package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * A heading of the text.
 *
 * @param target {@code section:<key>} of the section it opens or stands in; {@code section} for a
 *     top heading that the format does not have
 * @param level 1 for a top heading (一、), 2 for one within a section (（一）)
 * @param extra whether it is a top heading that the format does not have
 * @param ordinal its printed number, 0 if it has none
 * @param previousOrdinal printed number of the top heading before it, 0 for the first one or if
 *     that has none; 0 for level 2
 * @param malformed whether the mark around the number is broken
 */
public record HeadingFact(
    String target,
    int level,
    boolean extra,
    int ordinal,
    int previousOrdinal,
    boolean malformed,
    Statement text) {}
