/**
 * Recognises the characters on pictures of pages with tesseract, a program that may be absent.
 * Nothing here knows an annual report.
 *
 * <pre>
 * picture ─ Upright ─▶ straight ─ Ink ─▶ black and white ─ Strokes ─▶ ruling lines ─▶ cells
 *         ─ Blobs, Line ─▶ lines of text ─ Tesseract, twice ─▶ Reading ─▶ page
 * </pre>
 */
@NullMarked
package org.gouji.plugins.ocr;

import org.jspecify.annotations.NullMarked;
