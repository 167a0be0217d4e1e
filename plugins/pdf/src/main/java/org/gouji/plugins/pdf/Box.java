package org.gouji.plugins.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.document.Place;

/** An upright rectangle of a page as it is shown: in points, from the left and the top. */
record Box(double left, double top, double right, double bottom) {

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double centreX() {
    return (left + right) / 2;
  }

  double centreY() {
    return (top + bottom) / 2;
  }

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** The smallest box around both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Where it stands, to a tenth of a point. */
  Place.PagePlace on(int page) {
    return new Place.PagePlace(page, tenth(left), tenth(top), tenth(width()), tenth(height()));
  }

  private static BigDecimal tenth(double points) {
    return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
  }
}
