package org.gouji.api.store;

import java.util.Objects;

/**
 * A division and everything below it, by its code of GB/T 2260 (6 digits; 9 and 12 for townships
 * and villages): pairs of zeros at the end stand for the whole of a province or prefecture, 000000
 * for the whole country.
 */
public record Region(String code) {

  /** The whole country. */
  public static final Region ALL = new Region("000000");

  private static final int DIVISION = 6;
  private static final int LONGEST = 12;

  public Region {
    Objects.requireNonNull(code);
    if (!isCode(code)) {
      throw new IllegalArgumentException("no division code: " + code);
    }
  }

  /** Whether a text has the form of a division code. */
  public static boolean isCode(String text) {
    return text.matches("[0-9]{6}([0-9]{3}){0,2}");
  }

  /** Whether another region lies wholly in this one. */
  public boolean contains(Region other) {
    return other.stem().startsWith(stem());
  }

  /** The region whose code begins so, with zeros behind. */
  static Region beginning(String digits) {
    return new Region(digits + "0".repeat(Math.max(0, DIVISION - digits.length())));
  }

  /** How many digits tell the divisions right below it from each other. */
  int digitsBelow() {
    int own = stem().length();
    return Math.min(LONGEST, own < DIVISION ? own + 2 : own + 3);
  }

  /** Whether it lies in another, with no division between them. */
  boolean isRightBelow(Region other) {
    return other.contains(this) && stem().length() == other.digitsBelow() && !equals(other);
  }

  /** The first division code inside. As texts of digits, codes are in the order of the tree. */
  String first() {
    return stem();
  }

  /** A text that no division code inside comes after. */
  String last() {
    return stem() + "9".repeat(LONGEST - stem().length());
  }

  /** The digits that all codes inside begin with. */
  private String stem() {
    String stem = code;
    while (stem.length() > 6 && stem.endsWith("000")) {
      stem = stem.substring(0, stem.length() - 3);
    }
    while (stem.length() <= 6 && stem.endsWith("00")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    return stem;
  }
}
