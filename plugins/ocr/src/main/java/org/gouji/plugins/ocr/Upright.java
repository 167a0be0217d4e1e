package org.gouji.plugins.ocr;

import java.util.Arrays;
import java.util.Optional;

/** Turns a page upright that lay on the scanner at a small angle. */
final class Upright {

  /** Twice what is put right; a page that seems to lie worse is not read. */
  private static final double WIDEST = 3.5;

  private static final double MOST = 3;
  private static final double COARSE = 0.25;
  private static final double FINE = 0.03;

  /** A smaller angle, in degrees, moves nothing by a pixel within a cell. */
  private static final double NONE = 0.02;

  private static final int MOST_POINTS = 200_000;

  private final int[] xs;
  private final int[] ys;
  private final int height;

  private Upright(int[] xs, int[] ys, int height) {
    this.xs = xs;
    this.ys = ys;
    this.height = height;
  }

  /** The page upright; empty if it lies so that nobody can tell how. */
  static Optional<Raster> of(Raster picture, Ink ink) {
    double angle = points(ink).angle();
    if (Math.abs(angle) > MOST) {
      return Optional.empty();
    }
    return Optional.of(Math.abs(angle) < NONE ? picture : turned(picture, angle));
  }

  /** Some of the dark pixels, evenly over the page. */
  private static Upright points(Ink ink) {
    int stride = 1 + ink.width * ink.height / (20 * MOST_POINTS);
    int[] xs = new int[MOST_POINTS];
    int[] ys = new int[MOST_POINTS];
    int count = 0;
    for (int y = 0; y < ink.height; y++) {
      for (int x = y % stride; x < ink.width && count < MOST_POINTS; x += stride) {
        // Only the upper edge: a broad stroke is no more of a line than a narrow one.
        if (ink.at(x, y) && !ink.at(x, y - 1)) {
          xs[count] = x - ink.width / 2;
          ys[count++] = y;
        }
      }
    }
    return new Upright(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), ink.height);
  }

  private double angle() {
    double best = best(-WIDEST, WIDEST, COARSE);
    return Math.abs(best) > MOST ? best : best(best - COARSE, best + COARSE, FINE);
  }

  private double best(double from, double to, double step) {
    double best = 0;
    double most = sharpness(0);
    for (int i = 0; from + i * step <= to; i++) {
      double angle = from + i * step;
      double sharpness = sharpness(angle);
      if (sharpness > most) {
        best = angle;
        most = sharpness;
      }
    }
    return best;
  }

  /** How much the dark pixels gather in rows, if the page is turned by so much. */
  private double sharpness(double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[3 * height];
    for (int i = 0; i < xs.length; i++) {
      int row = (int) Math.round(ys[i] - xs[i] * slope) + height;
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double sharpness = 0;
    for (int row : rows) {
      sharpness += (double) row * row;
    }
    return sharpness;
  }

  private static Raster turned(Raster picture, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    int width = picture.width();
    int height = picture.height();
    byte[] grey = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = x - width / 2.0;
        double dy = y - height / 2.0;
        grey[y * width + x] =
            (byte)
                picture.between(
                    width / 2.0 + dx * cos - dy * sin, height / 2.0 + dx * sin + dy * cos);
      }
    }
    return new Raster(width, height, grey);
  }
}
