/** Writes made-up reports as files of office programs. */
@NullMarked
package org.gouji.testkit.file;

import org.jspecify.annotations.NullMarked;
