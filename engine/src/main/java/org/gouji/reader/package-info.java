/**
 * What document readers share: decoding of text files and counting against limits. Nothing here
 * knows a document format or an annual report; it knows words of official Chinese only to tell a
 * right decoding from a wrong one.
 */
@NullMarked
package org.gouji.reader;

import org.jspecify.annotations.NullMarked;
