/**
 * Reads Excel workbooks: XLSX (also with macros, and strict) with the JDK's own XML parser, part by
 * part and under our limits; XLS with POI. Both become sheets of displayed texts first, which are
 * then laid out as running text and grids.
 */
@NullMarked
package org.gouji.plugins.office.workbook;

import org.jspecify.annotations.NullMarked;
