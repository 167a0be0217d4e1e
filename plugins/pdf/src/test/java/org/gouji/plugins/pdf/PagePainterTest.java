package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.testkit.Generator;
import org.gouji.testkit.file.PdfFile;
import org.junit.jupiter.api.Test;

class PagePainterTest {
  private static final byte[] REPORT = PdfFile.of(Generator.report(3, 2023));

  private static DrawnPage draw(int page, int dpi) throws UnreadableException {
    return new PagePainter(Limits.DEFAULT).draw(REPORT, page, dpi).orElseThrow();
  }

  private static BufferedImage image(DrawnPage page) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(page.png()));
  }

  @Test
  void page_is_drawn_at_96_dots_an_inch() throws IOException, UnreadableException {
    Submission report = new Submission("a.pdf", Optional.empty(), REPORT);
    DrawnPage page = new PdfReader().draw(report, 2, Limits.DEFAULT).orElseThrow();

    assertThat(image(page).getWidth()).isBetween(790, 796);
    assertThat(image(page).getHeight()).isBetween(1119, 1125);
    assertThat(page.width()).isBetween(new BigDecimal("595"), new BigDecimal("596"));
    assertThat(page.height()).isBetween(new BigDecimal("841"), new BigDecimal("843"));
  }

  @Test
  void picture_never_has_more_than_four_million_dots() throws IOException, UnreadableException {
    BufferedImage image = image(draw(1, 1200));

    assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(4_010_000);
  }

  @Test
  void page_that_is_not_there_is_not_drawn() throws UnreadableException {
    assertThat(new PagePainter(Limits.DEFAULT).draw(REPORT, 99, 96)).isEmpty();
  }
}
