/** The rules of Beijing municipality. */
@NullMarked
package org.gouji.plugins.beijing;

import org.jspecify.annotations.NullMarked;
