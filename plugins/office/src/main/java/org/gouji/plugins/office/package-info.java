/**
 * Reads what office programs write: Word ({@code word}) and Excel ({@code workbook}), new and old
 * formats. This package holds what both share: looking into the containers before they are opened,
 * the parts of an OOXML package and how they are read.
 */
@NullMarked
package org.gouji.plugins.office;

import org.jspecify.annotations.NullMarked;
