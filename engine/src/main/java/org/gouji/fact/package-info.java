/**
 * The vocabulary of the rules: what a condition may speak of. Facts are made from a report once,
 * hold no text beyond what a message shows, and have no side effects.
 */
@NullMarked
package org.gouji.fact;

import org.jspecify.annotations.NullMarked;
