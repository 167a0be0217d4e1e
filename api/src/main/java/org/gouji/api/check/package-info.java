/** What both doors share: the loaded checker, and what may be said beside a document. */
@NullMarked
package org.gouji.api.check;

import org.jspecify.annotations.NullMarked;
