package org.gouji.plugins.ocr;

import java.util.Arrays;

/**
 * A picture in shades of grey.
 *
 * @param grey row by row, 0 for black; not copied, so nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent")
record Raster(int width, int height, byte[] grey) {
  static final int WHITE = 255;

  Raster {
    if (grey.length != width * height) {
      throw new IllegalArgumentException(grey.length + " pixels, not " + width + " by " + height);
    }
  }

  /** A white sheet. */
  static Raster blank(int width, int height) {
    byte[] grey = new byte[width * height];
    Arrays.fill(grey, (byte) WHITE);
    return new Raster(width, height, grey);
  }

  /** Shade of a pixel, white outside. */
  int at(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : grey[y * width + x] & 0xFF;
  }

  /** Shade between pixels. */
  int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double below = y - top;
    double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - below) + lower * below);
  }

  /** The same so many times as large, with a white margin of so many pixels. */
  Raster scaled(double times, int margin) {
    int wide = Math.max(1, (int) Math.round(width * times));
    int high = Math.max(1, (int) Math.round(height * times));
    Raster scaled = blank(wide + 2 * margin, high + 2 * margin);
    // Each new pixel is the mean of what it covers, so that thin strokes do not get lost.
    int steps = Math.max(1, (int) Math.ceil(1 / times));
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int sum = 0;
        for (int i = 0; i < steps * steps; i++) {
          double fromLeft = (x + part(i % steps, steps)) / times - 0.5;
          double fromTop = (y + part(i / steps, steps)) / times - 0.5;
          sum += between(fromLeft, fromTop);
        }
        scaled.grey[(y + margin) * scaled.width + x + margin] = (byte) (sum / (steps * steps));
      }
    }
    return scaled;
  }

  /** The middle of one of so many equal parts. */
  private static double part(int number, int parts) {
    return (number + 0.5) / parts;
  }
}
