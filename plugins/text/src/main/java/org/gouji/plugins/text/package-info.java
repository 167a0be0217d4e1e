/**
 * Readers of text files: plain text line by line, and Markdown with its headings and pipe tables.
 * What the lines mean is the recogniser's business.
 */
@NullMarked
package org.gouji.plugins.text;

import org.jspecify.annotations.NullMarked;
