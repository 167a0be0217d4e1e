package org.gouji.plugins.office.word;

import java.util.OptionalInt;

/**
 * How one level of a list is numbered.
 *
 * @param start first number
 * @param format name in the standard's list of number formats
 * @param text what is shown, with {@code %1} to {@code %9} for the numbers of the levels
 * @param restart level (from 1) whose number makes this one begin again; empty for any higher
 *     level, 0 for none
 * @param legal whether all numbers are shown in plain digits
 * @param style of paragraphs that have this level, empty for none
 */
record ListLevel(
    int start, String format, String text, OptionalInt restart, boolean legal, String style) {

  /** Whether a sign stands in front instead of a number. */
  boolean isBullet() {
    return format.equals("bullet");
  }
}
