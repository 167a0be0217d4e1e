package org.gouji.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.page.PageContent;
import org.gouji.page.PagePicture;
import org.gouji.page.TextLine;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.Notice;
import org.gouji.plugin.PageRecogniser;
import org.gouji.reader.Budget;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;

/** Picture files, with somebody else in tesseract's place. */
class ScanReaderTest extends DocumentReaderContract {
  private static final byte[] PNG = Pictures.file(Pictures.white(595, 842), "png");

  /** Sees a word on each page that has a number of the list. */
  private record Seer(List<Integer> pages, Optional<Notice> trouble) implements PageRecogniser {
    @Override
    public String id() {
      return "seer";
    }

    @Override
    public Optional<PageContent> recognise(PagePicture picture, Budget budget) {
      TextLine line = new TextLine("一、总体情况", picture.shown(), 9, List.of());
      return pages.contains(picture.number())
          ? Optional.of(
              new PageContent(
                  picture.number(), picture.shown(), List.of(), List.of(line), List.of(), true))
          : Optional.empty();
    }
  }

  private static ScanReader seeing(Integer... pages) {
    return new ScanReader(new Seer(List.of(pages), Optional.empty()));
  }

  @Override
  protected DocumentReader reader() {
    return seeing(1, 2, 3);
  }

  @Override
  protected byte[] sample() {
    return PNG;
  }

  private static byte[] tiff(int pages) {
    return Tiff.of(java.util.Collections.nCopies(pages, Raster.blank(60, 80)));
  }

  private static UnreadableException refusal(DocumentReader reader, byte[] file) {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class,
            () -> reader.read(Pictures.submission(file), Limits.DEFAULT));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused).hasMessageContaining("请");
    return refused;
  }

  @Test
  void every_kind_of_picture_is_told_by_its_bytes() {
    assertThat(
            List.of(claim(PNG), claim(Pictures.file(Pictures.white(9, 9), "jpeg")), claim(tiff(1))))
        .containsExactly("image/png", "image/jpeg", "image/tiff");
  }

  private String claim(byte[] file) {
    return reader().claim(Pictures.submission(file)).orElseThrow().mediaType();
  }

  @Test
  void pages_are_read_in_order_and_the_auditor_told_to_compare() throws UnreadableException {
    Document document = seeing(1, 3).read(Pictures.submission(tiff(3)), Limits.DEFAULT);

    assertThat(document.blocks())
        .extracting(block -> (Object) block.getClass())
        .containsExactly(Block.Paragraph.class, Block.Picture.class, Block.Paragraph.class);
    assertThat(document.blocks().get(0).place().recognised()).isTrue();
    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).hasSize(2);
    assertThat(document.notes().get(0)).contains("OCR", "对照原件", "警告");
    assertThat(document.notes().get(1)).contains("第 2 页", "未能识别");
  }

  @Test
  void picture_on_which_nothing_is_seen_stays_a_scan() {
    UnreadableException refused = refusal(seeing(), tiff(2));
    assertThat(refused.reason()).isEqualTo(Unreadable.SCAN);
    assertThat(refused).hasMessageContaining("无法可靠识别");
  }

  @Test
  void without_tesseract_it_stays_a_scan_and_says_what_to_install() {
    Optional<Notice> trouble = TesseractRecogniser.trouble(Tesseract.find(List.of()));
    UnreadableException refused = refusal(new ScanReader(new Seer(List.of(1), trouble)), PNG);

    assertThat(refused.reason()).isEqualTo(Unreadable.SCAN);
    assertThat(refused).hasMessageContainingAll("图片", "tesseract-ocr-chi-sim", "安装");
  }

  @Test
  void page_is_drawn_with_the_size_of_its_boxes() throws UnreadableException {
    DrawnPage page = seeing(1).draw(Pictures.submission(tiff(2)), 2, Limits.DEFAULT).orElseThrow();

    assertThat(page.width()).isEqualByComparingTo("595");
    assertThat(page.height()).isEqualByComparingTo("793.3");
    assertThat(seeing(1).draw(Pictures.submission(tiff(2)), 3, Limits.DEFAULT)).isEmpty();
  }
}
