/** The pages of the rules as HTML, a pure function of the loaded rule sets. */
@NullMarked
package org.gouji.api.site;

import org.jspecify.annotations.NullMarked;
