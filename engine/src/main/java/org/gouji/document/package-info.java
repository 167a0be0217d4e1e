/**
 * The neutral model that every reader produces and the recogniser consumes: blocks of text, table
 * grids and pictures, each with its place in the source. Nothing here knows a file format or an
 * annual report.
 */
@NullMarked
package org.gouji.document;

import org.jspecify.annotations.NullMarked;
