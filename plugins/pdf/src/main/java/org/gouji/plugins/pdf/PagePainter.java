package org.gouji.plugins.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.page.PagePicture;
import org.gouji.reader.Budget;

/** Draws pages of a PDF file as PNG. */
final class PagePainter {

  /** A picture of more is drawn with fewer dots an inch. */
  private static final double MOST_PIXELS = 4_000_000;

  /** As above, for a page whose characters are to be recognised. */
  private static final double MOST_SCANNED = 16_000_000;

  private static final int SCAN_DPI = 300;

  /** A picture within the page of more is not drawn. */
  private static final long MOST_IMAGE_PIXELS = 40_000_000;

  private static final double POINTS_AN_INCH = 72;

  private final Limits limits;

  /** Draws under limits. */
  PagePainter(Limits limits) {
    this.limits = limits;
  }

  /**
   * Draws one page.
   *
   * @param page number of the page, from 1
   * @param dpi dots an inch at most
   * @return empty if there is no such page
   * @throws UnreadableException if it cannot be drawn
   */
  Optional<DrawnPage> draw(byte[] pdf, int page, int dpi) throws UnreadableException {
    Budget budget = new Budget(limits);
    return PdfFile.open(pdf, budget, file -> draw(file, page, dpi, budget));
  }

  private static Optional<DrawnPage> draw(PDDocument file, int number, int dpi, Budget budget)
      throws IOException, UnreadableException {
    List<PDPage> pages = PdfFile.pages(file, budget);
    if (number < 1 || number > pages.size()) {
      return Optional.empty();
    }
    StreamGuard guard = new StreamGuard(budget);
    PDPage page = pages.get(number - 1);
    // First in the collector: it stops at bombs of every kind that it meets.
    new InkCollector(page, PageFrame.of(page), budget, guard).collect(number);
    Box shown = PageFrame.of(page).shown();
    BufferedImage image = paint(file, page, dpi, MOST_PIXELS, budget);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return Optional.of(
        new DrawnPage(out.toByteArray(), points(shown.width()), points(shown.height())));
  }

  /** A page in shades of grey, fine enough for its characters to be recognised. */
  static PagePicture scan(PDDocument file, PageInk ink, Budget budget)
      throws IOException, UnreadableException {
    PDPage page = file.getPage(ink.number() - 1);
    BufferedImage image = paint(file, page, SCAN_DPI, MOST_SCANNED, budget);
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] grey = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int light =
            299 * (row[x] >> 16 & 0xFF) + 587 * (row[x] >> 8 & 0xFF) + 114 * (row[x] & 0xFF);
        grey[y * width + x] = (byte) (light / 1000);
      }
    }
    return new PagePicture(ink.number(), ink.shown(), width, height, grey);
  }

  private static BufferedImage paint(
      PDDocument file, PDPage page, int dpi, double mostPixels, Budget budget) throws IOException {
    Box shown = PageFrame.of(page).shown();
    double inches = shown.width() / POINTS_AN_INCH * (shown.height() / POINTS_AN_INCH);
    double scale = Math.min(dpi, Math.sqrt(mostPixels / Math.max(inches, 0.01))) / POINTS_AN_INCH;
    return new BoundedRenderer(file, budget)
        .renderImage(file.getPages().indexOf(page), (float) scale, ImageType.RGB);
  }

  private static BigDecimal points(double length) {
    return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
  }

  /** Looks at the clock at every operator, and leaves huge pictures out. */
  private static final class BoundedRenderer extends PDFRenderer {
    private final Budget budget;

    BoundedRenderer(PDDocument file, Budget budget) {
      super(file);
      this.budget = budget;
      setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
            throws IOException {
          try {
            budget.time();
          } catch (UnreadableException passed) {
            throw new Stop(passed);
          }
          super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
          if ((long) image.getWidth() * image.getHeight() <= MOST_IMAGE_PIXELS) {
            super.drawImage(image);
          }
        }
      };
    }
  }
}
