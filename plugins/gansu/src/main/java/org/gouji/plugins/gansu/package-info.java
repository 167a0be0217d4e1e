/** Where Gansu lies and what it is called. */
@NullMarked
package org.gouji.plugins.gansu;

import org.jspecify.annotations.NullMarked;
