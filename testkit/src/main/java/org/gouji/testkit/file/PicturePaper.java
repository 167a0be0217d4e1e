package org.gouji.testkit.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws pages as pictures, as a scanner sees them. */
final class PicturePaper implements Paper {
  private static final double POINTS_AN_INCH = 72;
  private static final double BASE_LINE = 0.12;

  private final Scan scan;
  private final Font font;
  private final Random random;
  private final List<BufferedImage> pages = new ArrayList<>();

  PicturePaper(Scan scan, Font font, long seed) {
    this.scan = scan;
    this.font = font;
    this.random = new Random(seed);
  }

  @Override
  public void page() {
    double scale = scan.dpi() / POINTS_AN_INCH;
    BufferedImage page =
        new BufferedImage(
            (int) (PdfPaper.WIDTH * scale),
            (int) (PdfPaper.HEIGHT * scale),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.dispose();
    pages.add(page);
  }

  @Override
  public int pages() {
    return pages.size();
  }

  /** What a page is drawn with: points, from the upper left corner, turned as the paper lies. */
  private Graphics2D graphics() {
    double scale = scan.dpi() / POINTS_AN_INCH;
    Graphics2D graphics = pages.get(pages.size() - 1).createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(new Color(scan.shade(), scan.shade(), scan.shade()));
    graphics.scale(scale, scale);
    graphics.rotate(Math.toRadians(scan.tilt()), PdfPaper.WIDTH / 2, PdfPaper.HEIGHT / 2);
    return graphics;
  }

  @Override
  public void text(String text, double x, double y, double size) {
    Graphics2D graphics = graphics();
    double at = x;
    for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
      double wide = PdfPaper.width(character, size);
      draw(graphics, character, at, PdfPaper.HEIGHT - y, size, wide);
      at += wide;
    }
    graphics.dispose();
  }

  @Override
  public void textDown(String text, double x, double y, double size) {
    Graphics2D graphics = graphics();
    double at = PdfPaper.HEIGHT - y + size * (1 - BASE_LINE);
    for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
      draw(graphics, character, x - size / 2, at, size, size);
      at += size;
    }
    graphics.dispose();
  }

  /** Draws a character, squeezed if it is wider than its place. */
  private void draw(
      Graphics2D graphics, String character, double x, double y, double size, double wide) {
    Font sized = font.deriveFont((float) size);
    double own = sized.getStringBounds(character, graphics.getFontRenderContext()).getWidth();
    AffineTransform squeeze = AffineTransform.getScaleInstance(Math.min(1, wide / own), 1);
    graphics.setFont(sized.deriveFont(squeeze));
    graphics.drawString(character, (float) (x + Math.max(0, wide - own) / 2), (float) y);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double width) {
    Graphics2D graphics = graphics();
    graphics.setStroke(
        new BasicStroke((float) scan.ruling(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
    graphics.draw(new Line2D.Double(x1, PdfPaper.HEIGHT - y1, x2, PdfPaper.HEIGHT - y2));
    graphics.setColor(Color.WHITE);
    for (int i = 0; i < scan.gaps(); i++) {
      double part = random.nextDouble();
      double x = x1 + (x2 - x1) * part;
      double y = PdfPaper.HEIGHT - (y1 + (y2 - y1) * part);
      graphics.fill(new Rectangle2D.Double(x - 0.5, y - 0.5, 1, 1));
    }
    graphics.dispose();
  }

  @Override
  public void rectangle(double x, double y, double width, double height) {
    Graphics2D graphics = graphics();
    graphics.fill(new Rectangle2D.Double(x, PdfPaper.HEIGHT - y - height, width, height));
    graphics.dispose();
  }

  /** The pages, with the grain of their paper. */
  List<BufferedImage> grained() {
    if (scan.noise() > 0) {
      pages.forEach(this::grain);
    }
    return pages;
  }

  private void grain(BufferedImage page) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        double shade =
            page.getRaster().getSample(x, y, 0) - 12 + random.nextGaussian() * scan.noise();
        page.getRaster().setSample(x, y, 0, (int) Math.max(0, Math.min(255, shade)));
      }
    }
  }
}
