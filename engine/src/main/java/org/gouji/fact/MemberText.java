package org.gouji.fact;

import org.gouji.report.Statement;

/** A piece of the text of the report of an organ right below a government. */
public record MemberText(MemberOrgan organ, Statement text) {}
