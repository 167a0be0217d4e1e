/** Where Ningxia lies and what it is called. */
@NullMarked
package org.gouji.plugins.ningxia;

import org.jspecify.annotations.NullMarked;
