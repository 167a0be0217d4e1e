/**
 * Shows verdicts as one self-contained web page: no script, nothing fetched. The start page of the
 * service shows the same.
 */
@NullMarked
package org.gouji.plugins.page;

import org.jspecify.annotations.NullMarked;
