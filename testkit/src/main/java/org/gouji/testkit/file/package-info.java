/**
 * Made-up reports as files of the formats that offices send, written apart from the readers that
 * they try out.
 */
@NullMarked
package org.gouji.testkit.file;

import org.jspecify.annotations.NullMarked;
