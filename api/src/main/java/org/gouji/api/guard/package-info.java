/** Who sends a request: from the cookie of a session, or a key, to the account behind it. */
@NullMarked
package org.gouji.api.guard;

import org.jspecify.annotations.NullMarked;
