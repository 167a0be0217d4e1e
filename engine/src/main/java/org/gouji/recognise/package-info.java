/**
 * From a document to a report: finds title, organ, year, sections and the cells of the three
 * tables. Knows reports and no file format. Places a value only where the document itself says that
 * it belongs; arithmetic never places, fills or repairs.
 */
@NullMarked
package org.gouji.recognise;

import org.jspecify.annotations.NullMarked;
