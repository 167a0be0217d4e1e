/**
 * Chinese text as such: comparison keys, numerals, sentences. Knows neither reports nor documents.
 */
@NullMarked
package org.gouji.text;

import org.jspecify.annotations.NullMarked;
