/**
 * Made-up reports as files of the formats that offices send, written without the libraries by which
 * the readers read them.
 */
@NullMarked
package org.gouji.testkit.file;

import org.jspecify.annotations.NullMarked;
