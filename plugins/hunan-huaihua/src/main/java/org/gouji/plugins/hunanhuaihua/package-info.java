/** The rules of the city of Huaihua, Hunan province. */
@NullMarked
package org.gouji.plugins.hunanhuaihua;

import org.jspecify.annotations.NullMarked;
