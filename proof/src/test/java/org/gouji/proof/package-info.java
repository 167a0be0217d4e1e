/**
 * The whole product against real reports, generated ones and bad input, and the repository against
 * its own rules. Nothing here is shipped.
 */
@NullMarked
package org.gouji.proof;

import org.jspecify.annotations.NullMarked;
