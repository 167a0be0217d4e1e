package org.gouji.plugins.ocr;

import org.gouji.page.Box;

/** A part of a picture in pixels; right and bottom are the first beyond it. */
record Patch(int left, int top, int right, int bottom) {

  /** A box of the page, each side drawn in by so many points. */
  static Patch of(Box box, double inset, double scale) {
    return new Patch(
        (int) Math.round((box.left() + inset) * scale),
        (int) Math.round((box.top() + inset) * scale),
        (int) Math.round((box.right() - inset) * scale),
        (int) Math.round((box.bottom() - inset) * scale));
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return left >= right || top >= bottom;
  }

  Patch with(Patch other) {
    return new Patch(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Where it lies on the page. */
  Box box(double scale) {
    return new Box(left / scale, top / scale, right / scale, bottom / scale);
  }
}
