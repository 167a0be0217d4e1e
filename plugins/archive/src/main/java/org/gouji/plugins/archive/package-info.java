/**
 * Opens ZIP files that hold documents, and names formats that nobody reads, with what to hand in
 * instead. Pictures of a report are named too: without a program that recognises characters there
 * is nothing in them to judge.
 */
@NullMarked
package org.gouji.plugins.archive;

import org.jspecify.annotations.NullMarked;
