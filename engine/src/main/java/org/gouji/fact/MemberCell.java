package org.gouji.fact;

import org.gouji.report.Cell;

/** A cell of the report of an organ right below a government. */
public record MemberCell(MemberOrgan organ, Cell cell) {}
