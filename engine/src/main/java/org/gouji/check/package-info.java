/** The whole road in one class: from a submitted file to its verdict. */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
