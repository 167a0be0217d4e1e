package org.gouji.fact;

import org.gouji.report.Statement;

/** A piece of the text of last year's report. */
public record PriorText(Statement text) {}
