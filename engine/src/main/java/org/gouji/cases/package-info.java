/**
 * The cases that prove a rule: a clean report, what a case changes in it, and the results that must
 * come. Used by the tests of every rule set, and by the authors of new rules.
 */
@NullMarked
package org.gouji.cases;

import org.jspecify.annotations.NullMarked;
