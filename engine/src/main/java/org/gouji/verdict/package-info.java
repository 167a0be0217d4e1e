/** The verdict: one record, a pure function of the outcomes, the same in every export. */
@NullMarked
package org.gouji.verdict;

import org.jspecify.annotations.NullMarked;
