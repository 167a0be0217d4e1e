/**
 * Reads what word processors write: {@code .docx} and its kin, the old binary {@code .doc}. DOCX is
 * read from its XML directly, because what a cell shows (content controls, hidden runs, deletions,
 * numbering) is decided there; nothing here knows a report.
 */
@NullMarked
package org.gouji.plugins.office.word;

import org.jspecify.annotations.NullMarked;
