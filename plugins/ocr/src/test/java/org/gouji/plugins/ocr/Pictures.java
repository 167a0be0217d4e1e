package org.gouji.plugins.ocr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gouji.document.Submission;
import org.gouji.page.Box;
import org.gouji.page.PagePicture;
import org.gouji.testkit.file.Scan;

/** Pictures of pages. */
final class Pictures {
  private static final Box A4 = new Box(0, 0, 595, 842);

  private Pictures() {}

  /** A font with Chinese characters; without it, or without tesseract, the test is skipped. */
  static String font() {
    Optional<String> font = Scan.font();
    assumeTrue(font.isPresent(), "no font with Chinese characters: install fonts-noto-cjk");
    assumeTrue(
        new TesseractRecogniser().trouble().isEmpty(),
        "no tesseract: install tesseract-ocr and tesseract-ocr-chi-sim");
    return font.get();
  }

  static PagePicture page(int number, BufferedImage image) {
    return new PagePicture(number, A4, image.getWidth(), image.getHeight(), grey(image));
  }

  static Raster raster(BufferedImage image) {
    return new Raster(image.getWidth(), image.getHeight(), grey(image));
  }

  private static byte[] grey(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A white page. */
  static BufferedImage white(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    java.util.Arrays.fill(grey(image), (byte) Raster.WHITE);
    return image;
  }

  static Submission submission(byte[] bytes) {
    return new Submission("a", Optional.empty(), bytes);
  }
}
