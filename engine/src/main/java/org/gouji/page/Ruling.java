package org.gouji.page;

/**
 * A straight line along an axis of the page.
 *
 * @param at its y if it is horizontal, else its x
 * @param from where it begins on the other axis
 * @param to where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {

  /** How long it is. */
  public double length() {
    return to - from;
  }
}
