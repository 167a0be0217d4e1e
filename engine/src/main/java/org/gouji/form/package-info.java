/**
 * The official forms as data: sections, tables, labels and the keys of the vocabulary, one form an
 * edition. Nothing here has seen a report.
 */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
