/** Shows verdicts as an XLSX list: one row a finding, ready to be filtered and handed out. */
@NullMarked
package org.gouji.plugins.sheet;

import org.jspecify.annotations.NullMarked;
