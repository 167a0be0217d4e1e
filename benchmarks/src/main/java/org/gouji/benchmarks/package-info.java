/** Measures what a check costs. */
@NullMarked
package org.gouji.benchmarks;

import org.jspecify.annotations.NullMarked;
