package org.gouji.plugins.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.testkit.Generator;
import org.gouji.testkit.file.PdfFile;
import org.junit.jupiter.api.Test;

class PagePictureTest {
  private static final byte[] REPORT = PdfFile.of(Generator.report(3, 2023));

  @Test
  void page_is_drawn_at_96_dots_an_inch() throws IOException, UnreadableException {
    PdfPageDrawer drawer = new PdfPageDrawer();
    byte[] png = drawer.draw(new Submission("a.pdf", Optional.empty(), REPORT), 2, Limits.DEFAULT);

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat(drawer.draws("application/pdf")).isTrue();
    assertThat(drawer.draws("text/html")).isFalse();
    assertThat(image.getWidth()).isBetween(790, 796);
    assertThat(image.getHeight()).isBetween(1119, 1125);
  }

  @Test
  void picture_never_has_more_than_four_million_dots() throws IOException, UnreadableException {
    byte[] png = new PagePicture(Limits.DEFAULT).png(REPORT, 1, 1200);

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

    assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(4_010_000);
  }

  @Test
  void page_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> new PagePicture(Limits.DEFAULT).png(REPORT, 99, 96))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("第 99 页");
  }
}
