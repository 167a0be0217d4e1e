/**
 * Reads PDF with PDFBox: what is drawn on a page (glyphs, ruling lines, pictures) becomes
 * paragraphs and grids. Nothing here knows an annual report.
 *
 * <pre>
 * bytes ─ PdfFile ─▶ pages ─ InkCollector ─▶ PageInk ─ Tables ─▶ ruled tables, text lines
 *       ─ Furniture, TableJoin, Paragraphs ─▶ blocks
 * </pre>
 */
@NullMarked
package org.gouji.plugins.pdf;

import org.jspecify.annotations.NullMarked;
