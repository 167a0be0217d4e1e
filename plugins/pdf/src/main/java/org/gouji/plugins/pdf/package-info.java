/**
 * Reads PDF with PDFBox: what is drawn on a page (glyphs, ruling lines, pictures) becomes
 * paragraphs and grids. Nothing here knows an annual report.
 *
 * <pre>
 * bytes ─ PdfFile ─▶ pages ─ InkCollector ─▶ PageInk ─ PageParts ─▶ ruled tables, text lines
 *       ─ org.gouji.page.BlockWriter ─▶ blocks
 * </pre>
 */
@NullMarked
package org.gouji.plugins.pdf;

import org.jspecify.annotations.NullMarked;
