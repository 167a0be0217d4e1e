/** The national rules against their own cases, and the folder against its own shape. */
@NullMarked
package org.gouji.rules;

import org.jspecify.annotations.NullMarked;
