package org.gouji.api.export;

/**
 * Where text will be looked at; formats for programs pay no heed to it.
 *
 * @param color whether ANSI colours are understood
 * @param width columns, a Chinese character takes two
 */
public record Look(boolean color, int width) {

  /** A file, or a screen of which nothing is known. */
  public static final Look PLAIN = new Look(false, 100);

  public Look {
    if (width < 40) {
      throw new IllegalArgumentException("too narrow: " + width);
    }
  }
}
