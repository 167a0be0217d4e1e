/** The command line. Starts no service but for {@code serve}. */
@NullMarked
package org.gouji.api.cli;

import org.jspecify.annotations.NullMarked;
