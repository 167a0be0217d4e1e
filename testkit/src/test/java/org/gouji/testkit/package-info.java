/** Tests of the kit: clean reports are clean, faults break what they say, layouts lose nothing. */
@NullMarked
package org.gouji.testkit;

import org.jspecify.annotations.NullMarked;
