/**
 * Explains broken sums: the smallest set of cells whose change would mend them. Only a hint; it
 * never changes a value, and says nothing where two explanations are equally small.
 */
@NullMarked
package org.gouji.diagnose;

import org.jspecify.annotations.NullMarked;
