/** The rules of Shandong province. */
@NullMarked
package org.gouji.plugins.shandong;

import org.jspecify.annotations.NullMarked;
