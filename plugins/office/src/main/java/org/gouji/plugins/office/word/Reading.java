package org.gouji.plugins.office.word;

import org.gouji.reader.Budget;

/** What one reading of a document carries along. */
record Reading(Styles styles, ListCounter lists, Fields fields, Notes notes, Budget budget) {}
