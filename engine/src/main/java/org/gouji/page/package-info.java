/**
 * What stands on pages, put together again: ruling lines become tables, tables and lines of text
 * become blocks, whatever page breaks tore joined. Whoever takes pages apart (of a PDF file, of a
 * picture) gives {@link org.gouji.page.PageContent}. Nothing here knows a file format or an annual
 * report. Lengths are points of the page as it is shown, from its left and its top.
 */
@NullMarked
package org.gouji.page;

import org.jspecify.annotations.NullMarked;
