package org.gouji.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.document.Place;

/** An upright rectangle of a page as it is shown: in points, from the left and the top. */
public record Box(double left, double top, double right, double bottom) {

  /** Its width. */
  public double width() {
    return right - left;
  }

  /** Its height. */
  public double height() {
    return bottom - top;
  }

  /** Its middle, from the left of the page. */
  public double centreX() {
    return (left + right) / 2;
  }

  /** Its middle, from the top of the page. */
  public double centreY() {
    return (top + bottom) / 2;
  }

  /** Whether a point lies in it or on its edge. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** The smallest box around both. */
  public Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /**
   * Where it stands, to a tenth of a point.
   *
   * @param recognised whether it was recognised on a picture
   */
  public Place.PagePlace on(int page, boolean recognised) {
    return new Place.PagePlace(
        page, tenth(left), tenth(top), tenth(width()), tenth(height()), recognised);
  }

  private static BigDecimal tenth(double points) {
    return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
  }
}
