package org.gouji.document;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A page as a picture.
 *
 * @param png a PNG file of the whole page; not copied, so nobody may write to it
 * @param width of the page in points, as {@link Place.PagePlace} measures
 * @param height of the page in points
 */
@SuppressWarnings("ArrayRecordComponent")
public record DrawnPage(byte[] png, BigDecimal width, BigDecimal height) {
  public DrawnPage {
    Objects.requireNonNull(png);
    Objects.requireNonNull(width);
    Objects.requireNonNull(height);
  }
}
