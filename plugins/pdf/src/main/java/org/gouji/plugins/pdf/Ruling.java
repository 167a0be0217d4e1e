package org.gouji.plugins.pdf;

/**
 * A straight line along an axis of the page.
 *
 * @param at its y if it is horizontal, else its x
 * @param from where it begins on the other axis
 * @param to where it ends
 */
record Ruling(boolean horizontal, double at, double from, double to) {

  double length() {
    return to - from;
  }
}
