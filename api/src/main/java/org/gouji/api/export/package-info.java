/** How a verdict is shown. A new way is a class and its line in the services file. */
@NullMarked
package org.gouji.api.export;

import org.jspecify.annotations.NullMarked;
