/**
 * Runs compiled rule sets: loads generated model classes, fires them over facts and reports which
 * rule matched with which bindings.
 *
 * <p>The only package that knows Drools. It holds no rule, knows no fact type and judges nothing;
 * compiling rule text is the rule builder's work, so no compiler is needed on the class path here.
 */
@NullMarked
package org.gouji.drools;

import org.jspecify.annotations.NullMarked;
