/** Compiles folders of rules into models that the engine loads without a compiler. */
@NullMarked
package org.gouji.builder;

import org.jspecify.annotations.NullMarked;
