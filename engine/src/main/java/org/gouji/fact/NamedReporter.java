package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * An organ that the body or the signature names in full as the one that reports.
 *
 * @param target {@code organ}
 * @param name its name as printed
 * @param reporter name of the organ that the report is of, empty if unknown
 * @param other whether it surely is another organ
 * @param place body or signature
 * @param sentence where it is named
 */
public record NamedReporter(
    String target, String name, String reporter, boolean other, String place, Statement sentence) {}
