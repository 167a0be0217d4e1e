package org.gouji.plugins.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.page.Box;

/**
 * The page as it is shown: cut to its crop box, turned as it says, measured from its upper left
 * corner.
 */
final class PageFrame {
  private final AffineTransform toShown;
  private final Box shown;

  private PageFrame(AffineTransform toShown, Box shown) {
    this.toShown = toShown;
    this.shown = shown;
  }

  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double left = crop.getLowerLeftX();
    double low = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double high = crop.getUpperRightY();
    int turn = Math.floorMod(page.getRotation(), 360) / 90;
    AffineTransform toShown =
        switch (turn) {
          case 1 -> new AffineTransform(0, 1, 1, 0, -low, -left);
          case 2 -> new AffineTransform(-1, 0, 0, 1, right, -low);
          case 3 -> new AffineTransform(0, -1, -1, 0, high, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, high);
        };
    boolean lying = turn % 2 == 1;
    double width = lying ? high - low : right - left;
    double height = lying ? right - left : high - low;
    return new PageFrame(toShown, new Box(0, 0, width, height));
  }

  Box shown() {
    return shown;
  }

  /** From a space of the content, given its way to the page's own, to the page as shown. */
  AffineTransform from(AffineTransform toUser) {
    AffineTransform whole = new AffineTransform(toShown);
    whole.concatenate(toUser);
    return whole;
  }

  /** The box around a rectangle of such a space. */
  Box box(AffineTransform toUser, double x1, double y1, double x2, double y2) {
    return transformed(from(toUser), x1, y1, x2, y2);
  }

  /** A point of the page's own space. */
  Point2D point(double x, double y) {
    return toShown.transform(new Point2D.Double(x, y), null);
  }

  /** The box around a transformed rectangle. */
  static Box transformed(AffineTransform by, double x1, double y1, double x2, double y2) {
    double[] corners = {x1, y1, x2, y1, x1, y2, x2, y2};
    by.transform(corners, 0, corners, 0, 4);
    return new Box(
        Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6])),
        Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7])),
        Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6])),
        Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7])));
  }
}
