/**
 * A report as it was read: organ, year, sections, cells with state, raw text and place. Plain
 * values; nothing here judges, and nothing is filled in.
 */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
