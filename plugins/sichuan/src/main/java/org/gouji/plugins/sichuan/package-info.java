/** Where Sichuan lies and what it is called. */
@NullMarked
package org.gouji.plugins.sichuan;

import org.jspecify.annotations.NullMarked;
