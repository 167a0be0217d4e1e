/**
 * Shows verdicts as SARIF 2.1.0 (OASIS), the format in which code hosts and editors take findings.
 * One log, one run for each file: every file has its own year, rule sets and rules.
 */
@NullMarked
package org.gouji.plugins.sarif;

import org.jspecify.annotations.NullMarked;
