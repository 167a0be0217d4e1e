package org.gouji.page;

import java.util.Objects;

/**
 * A page as a picture in shades of grey.
 *
 * @param number of the page, from 1
 * @param shown the page in points
 * @param width in pixels
 * @param height in pixels
 * @param grey its pixels row by row, 0 for black; not copied, so nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(int number, Box shown, int width, int height, byte[] grey) {
  public PagePicture {
    Objects.requireNonNull(shown);
    if (grey.length != width * height) {
      throw new IllegalArgumentException(grey.length + " pixels, not " + width + " by " + height);
    }
  }
}
