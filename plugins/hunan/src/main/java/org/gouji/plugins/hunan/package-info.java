/** Where Hunan lies and what it is called. */
@NullMarked
package org.gouji.plugins.hunan;

import org.jspecify.annotations.NullMarked;
