/**
 * Measures what a check costs: JMH benchmarks over made-up reports, and the rule set once more in
 * plain Java to compare with. Asserts no figure; only that both sides find the same.
 */
@NullMarked
package org.gouji.benchmarks;

import org.jspecify.annotations.NullMarked;
