package org.gouji.recognise;

/**
 * A stretch of the document's rows.
 *
 * @param from index of the first row
 * @param to index behind the last row
 */
record Span(int from, int to) {}
