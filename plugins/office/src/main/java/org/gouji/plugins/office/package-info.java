/**
 * Reads what office programs write: Word ({@code word}) and Excel ({@code workbook}), new and old
 * formats. This package holds what both share: looking into the container before POI may, and POI's
 * own limits.
 */
@NullMarked
package org.gouji.plugins.office;

import org.jspecify.annotations.NullMarked;
