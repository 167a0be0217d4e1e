/** Who sends a request: from the cookie of a session to the account behind it. */
@NullMarked
package org.gouji.api.guard;

import org.jspecify.annotations.NullMarked;
