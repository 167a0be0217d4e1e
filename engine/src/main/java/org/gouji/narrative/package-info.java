/**
 * Reads the numbers that the running text of a report states: requests received and answered, their
 * results, applicants, reconsiderations and suits, 规章 and 规范性文件; sums, shares and changes. Also
 * {@code licensing.decisions}, {@code penalty.decisions} and {@code coercion.decisions}, where the
 * text counts them in cases.
 *
 * <p>A closed vocabulary ({@code words.yaml}) and a scanner that goes over the text once: what no
 * word explains is a gap, and no number is read across a gap. Knows no table and judges nothing.
 */
@NullMarked
package org.gouji.narrative;

import org.jspecify.annotations.NullMarked;
