package org.gouji.plugins.ocr;

/** A picture in black and white: a pixel is dark that is darker than what surrounds it. */
final class Ink {

  /** Half the side of what surrounds a pixel, in points. */
  private static final double AROUND = 6;

  /** A dark pixel has at most this many hundredths of the light around it. */
  private static final int DARK_SHARE = 85;

  /** And is so much darker, so that grain of the paper is none. */
  private static final int DARKER = 25;

  private static final int FAINT_SHARE = 94;
  private static final int FAINTER = 12;

  final int width;
  final int height;
  private final boolean[] dark;

  private Ink(int width, int height, boolean[] dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  /**
   * Parts ink from paper.
   *
   * @param scale pixels a point
   */
  static Ink of(Raster picture, double scale) {
    return of(picture, scale, DARK_SHARE, DARKER);
  }

  /** As above, with what may be faint ink or the grain of the paper. */
  static Ink faint(Raster picture, double scale) {
    return of(picture, scale, FAINT_SHARE, FAINTER);
  }

  private static Ink of(Raster picture, double scale, int share, int darker) {
    int width = picture.width();
    int height = picture.height();
    int[] sums = sums(picture);
    boolean[] dark = new boolean[width * height];
    int reach = Math.max(4, (int) Math.round(AROUND * scale));
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach);
      int bottom = Math.min(height, y + reach + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        // Sums wrap around in big pictures; their differences do not.
        int sum =
            sums[bottom * (width + 1) + right]
                - sums[top * (width + 1) + right]
                - sums[bottom * (width + 1) + left]
                + sums[top * (width + 1) + left];
        int mean = sum / ((bottom - top) * (right - left));
        int shade = picture.at(x, y);
        dark[y * width + x] = shade * 100 < mean * share && mean - shade > darker;
      }
    }
    return new Ink(width, height, dark);
  }

  /** Sums of all shades left of and above each corner of a pixel. */
  private static int[] sums(Raster picture) {
    int width = picture.width();
    int[] sums = new int[(width + 1) * (picture.height() + 1)];
    for (int y = 0; y < picture.height(); y++) {
      int row = 0;
      for (int x = 0; x < width; x++) {
        row += picture.at(x, y);
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    return sums;
  }

  /** Whether a pixel is dark; none is outside. */
  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
  }

  /** Takes the ink away that lies in a part of the picture. */
  void erase(Patch patch) {
    for (int y = Math.max(0, patch.top()); y < Math.min(height, patch.bottom()); y++) {
      for (int x = Math.max(0, patch.left()); x < Math.min(width, patch.right()); x++) {
        dark[y * width + x] = false;
      }
    }
  }
}
