package org.gouji.testkit.file;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.testkit.Sample;

/**
 * How a made-up report is printed and scanned.
 *
 * @param dpi dots an inch
 * @param tilt by how many degrees the paper lies askew
 * @param noise spread of the grain of the paper, in shades of 256
 * @param shade of the ink, 0 for black
 * @param ruling thickness of the lines of tables, in points
 * @param gaps how often a side of a cell is broken, by a point each time
 */
public record Scan(int dpi, double tilt, double noise, int shade, double ruling, int gaps) {
  private static final List<String> FONTS =
      List.of("Noto Serif CJK SC", "Noto Sans CJK SC", "SimSun", "FangSong");

  /** A clean one. */
  public static final Scan PLAIN = new Scan(300, 0, 0, 0, 0.5, 0);

  public Scan withDpi(int dots) {
    return new Scan(dots, tilt, noise, shade, ruling, gaps);
  }

  public Scan withTilt(double degrees) {
    return new Scan(dpi, degrees, noise, shade, ruling, gaps);
  }

  public Scan withNoise(double spread) {
    return new Scan(dpi, tilt, spread, shade, ruling, gaps);
  }

  public Scan withShade(int grey) {
    return new Scan(dpi, tilt, noise, grey, ruling, gaps);
  }

  public Scan withRuling(double points, int breaks) {
    return new Scan(dpi, tilt, noise, shade, points, breaks);
  }

  /** A font of this machine that has Chinese characters. */
  public static Optional<String> font() {
    List<String> families =
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return FONTS.stream().filter(families::contains).findFirst();
  }

  /**
   * The pages of a report.
   *
   * @param look whose turn and crop box do not count
   * @param family of the font
   * @param seed of the grain
   */
  public List<BufferedImage> of(Sample report, PdfFile.Look look, String family, long seed) {
    PicturePaper paper = new PicturePaper(this, new Font(family, Font.PLAIN, 10), seed);
    PdfFile.write(report, look, paper);
    return paper.grained();
  }
}
