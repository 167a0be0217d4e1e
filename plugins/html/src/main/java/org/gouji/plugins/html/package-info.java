/**
 * Reader of web pages. Finds the visible main content of a page and expands its data tables to
 * grids; knows how government portals are built, and nothing of what a report says.
 *
 * <p>The road: {@code HtmlReader} decodes and parses, {@code HiddenParts} and {@code Furniture}
 * mark what is not content, {@code MainContent} finds where the content stands, {@code BlockWriter}
 * turns it into blocks. The parsed page itself is never changed, so that element paths are those of
 * the page as it was handed in. Walks are iterative: depth cannot overflow the stack.
 */
@NullMarked
package org.gouji.plugins.html;

import org.jspecify.annotations.NullMarked;
