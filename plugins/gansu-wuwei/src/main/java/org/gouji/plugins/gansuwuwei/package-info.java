/** The rules of the city of Wuwei, Gansu province. */
@NullMarked
package org.gouji.plugins.gansuwuwei;

import org.jspecify.annotations.NullMarked;
