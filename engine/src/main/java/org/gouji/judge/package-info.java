/**
 * From a report to results: plans every check (rule and target), fires the rules, and ends with
 * exactly one outcome a planned check. Silence of a rule is never a pass.
 */
@NullMarked
package org.gouji.judge;

import org.jspecify.annotations.NullMarked;
