/**
 * Rules and rule sets as data: what a rule's front matter says, checked when it is loaded. How a
 * condition is run is not known here.
 */
@NullMarked
package org.gouji.rule;

import org.jspecify.annotations.NullMarked;
