package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * The printed text of a row or column.
 *
 * @param target what it labels
 * @param seen whether the label was seen whole
 * @param reworded whether its wording differs from the official one; brackets, spaces, line breaks,
 *     quotes, width, numbering marks and punctuation do not count
 * @param official official text
 * @param printed text as printed, empty if not seen
 */
public record LabelFact(
    String target, boolean seen, boolean reworded, String official, Statement printed) {}
