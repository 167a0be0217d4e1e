package org.gouji.plugins.ocr;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.CRC32;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pictures that are no pages, or more than pages: each has its answer, and soon. */
@Timeout(value = 60, unit = SECONDS)
class HostilePicturesTest {

  private static UnreadableException refusal(byte[] file) {
    PictureFile picture = new PictureFile(file, PictureFile.kind(file).orElseThrow());
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> {
              Budget budget = new Budget(Limits.DEFAULT);
              int pages = picture.pages(budget);
              for (int page = 1; page <= pages; page++) {
                assertThat(picture.page(page).grey()).isNotEmpty();
              }
            });
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused).hasMessageContaining("请");
    return refused;
  }

  /** A PNG file that says of itself that it is so large. */
  private static byte[] png(int width, int height) {
    byte[] file = Pictures.file(Pictures.white(8, 8), "png");
    ByteBuffer header = ByteBuffer.wrap(file);
    header.putInt(16, width).putInt(20, height);
    CRC32 check = new CRC32();
    check.update(file, 12, 17);
    header.putInt(29, (int) check.getValue());
    return file;
  }

  @Test
  void size_in_the_header_is_refused_before_anything_is_unpacked() {
    assertThat(refusal(png(100_000, 100_000)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT))
        .hasMessageContainingAll("像素", "600 dpi");
  }

  @Test
  void white_page_of_many_pixels_in_a_small_file_is_taken_in_coarser_steps()
      throws UnreadableException {
    byte[] file = Pictures.file(Pictures.white(6_000, 6_600), "png");
    assertThat(file.length).isLessThan(200_000);

    assertThat(new PictureFile(file, PictureFile.kind(file).orElseThrow()).page(1).width())
        .isEqualTo(3_000);
  }

  @Test
  void chain_of_pages_that_bites_its_tail_is_walked_once() throws UnreadableException {
    byte[] file = Tiff.of(Collections.nCopies(2, Raster.blank(10, 10)));
    ByteBuffer second = ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    int at = second.getInt(8 + 2 + 8 * 12);
    second.putInt(at + 2 + 8 * 12, 8);

    assertThat(TiffPages.count(file, new Budget(Limits.DEFAULT))).isEqualTo(2);
  }

  @Test
  void ten_thousand_pages_are_refused() {
    UnreadableException refused = refusal(Tiff.of(Collections.nCopies(10_000, Raster.blank(2, 2))));

    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
    assertThat(refused).hasMessageContaining("300 页");
  }

  @Test
  void cut_off_and_damaged_files_are_damaged_or_read() {
    BufferedImage page = Pictures.white(60, 80);
    Random random = new Random(7);
    for (byte[] file :
        new byte[][] {
          Pictures.file(page, "png"),
          Pictures.file(page, "jpeg"),
          Tiff.of(Collections.nCopies(3, Raster.blank(60, 80)))
        }) {
      for (int i = 0; i < 60; i++) {
        byte[] broken =
            Arrays.copyOf(file, i % 2 == 0 ? file.length : 8 + random.nextInt(file.length));
        for (int n = 0; n < 4; n++) {
          broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
        }
        PictureFile picture = new PictureFile(broken, PictureFile.kind(broken).orElseThrow());
        try {
          int pages = picture.pages(new Budget(Limits.DEFAULT));
          for (int p = 1; p <= pages; p++) {
            assertThat(picture.page(p).grey()).isNotEmpty();
          }
        } catch (UnreadableException refused) {
          assertThat(refused).hasMessageContaining("请");
        }
      }
    }
  }

  @Test
  void page_full_of_lines_is_refused_or_holds_nothing() {
    BufferedImage page = Pictures.white(1_240, 1_754);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (x % 26 == 0 || y % 26 == 0 || (x % 26 == 13 && y % 26 > 9 && y % 26 < 20)) {
          page.getRaster().setSample(x, y, 0, 0);
        }
      }
    }
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () ->
                new PageTaker(
                        new Tesseract(java.nio.file.Path.of("nothing")), new Budget(Limits.DEFAULT))
                    .take(Pictures.page(1, page)));

    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
    assertThat(refused).hasMessageContainingAll("第 1 页", "上限", "请");
  }
}
