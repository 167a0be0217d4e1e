/**
 * Reports as files of office programs, written by a library that the checker's own readers are
 * compared with.
 */
@NullMarked
package org.gouji.testkit.file;

import org.jspecify.annotations.NullMarked;
