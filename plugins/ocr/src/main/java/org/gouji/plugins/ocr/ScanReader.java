package org.gouji.plugins.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.page.BlockWriter;
import org.gouji.page.PageContent;
import org.gouji.page.PagePicture;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.Notice;
import org.gouji.plugin.PageRecogniser;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/** Reads pictures of pages: PNG, JPEG, and TIFF with several pages. */
@Extension
public final class ScanReader implements DocumentReader {
  private static final int WEIGHT = 100;
  private static final String INSTEAD = "请改交含文字的原始文件（Word、Excel、PDF 或网页）。";

  /** A picture for the screen needs no more pixels. */
  private static final int MOST_DRAWN = 4_000_000;

  private final PageRecogniser recogniser;

  /** Recognises with tesseract. */
  public ScanReader() {
    this(new TesseractRecogniser());
  }

  ScanReader(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public String id() {
    return "scan";
  }

  @Override
  public String format() {
    return "扫描图片（PNG、JPEG、TIFF，须安装文字识别程序）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return PictureFile.kind(submission.bytes()).map(kind -> new Claim(kind.mediaType(), WEIGHT));
  }

  @Override
  public boolean isolated() {
    return true;
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    PictureFile file = open(submission, budget);
    int pages = file.pages(budget);
    Optional<String> trouble = recogniser.trouble().map(Notice::zh);
    if (trouble.isPresent()) {
      throw new UnreadableException(
          Unreadable.SCAN, "文件是图片（扫描件、照片或截图），没有可以核查的文字。" + INSTEAD + trouble.get());
    }
    List<PageContent> contents = new ArrayList<>();
    List<Integer> unread = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      Optional<PageContent> content = Optional.empty();
      if (budget.picture()) {
        PagePicture picture = file.page(number);
        content = recogniser.recognise(picture, budget);
        contents.add(content.orElseGet(() -> unread(picture)));
      }
      if (content.isEmpty()) {
        unread.add(number);
      }
    }
    if (unread.size() == pages) {
      throw new UnreadableException(Unreadable.SCAN, "文件是图片，其中的文字无法可靠识别（过于模糊、倾斜或者不是文字）。" + INSTEAD);
    }
    return new Document(BlockWriter.write(contents, budget), Map.of(), false, notes(unread));
  }

  private static PictureFile open(Submission submission, Budget budget) throws UnreadableException {
    budget.bytes(submission.bytes().length);
    return new PictureFile(submission.bytes(), PictureFile.kind(submission.bytes()).orElseThrow());
  }

  private static PageContent unread(PagePicture page) {
    return new PageContent(
        page.number(), page.shown(), List.of(), List.of(), List.of(page.shown()), false);
  }

  private static List<String> notes(List<Integer> unread) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "文件是扫描图片，文字和数字由文字识别（OCR）得出，可能有误：两次识别不一致的单元格按无法辨认处理，"
            + "据此发现的问题最多列为警告。请对照原件核对数字，或提交含文字的原始文件。");
    if (!unread.isEmpty()) {
      notes.add(
          "第 "
              + unread.stream().map(String::valueOf).collect(Collectors.joining("、"))
              + " 页未能识别，其中的内容不作缺失处理。"
              + INSTEAD);
    }
    return notes;
  }

  @Override
  public Optional<DrawnPage> draw(Submission submission, int page, Limits limits)
      throws UnreadableException {
    Budget budget = new Budget(limits);
    PictureFile file = open(submission, budget);
    return page < 1 || page > file.pages(budget)
        ? Optional.empty()
        : Optional.of(drawn(file.page(page)));
  }

  private static DrawnPage drawn(PagePicture page) {
    double times = Math.min(1, Math.sqrt((double) MOST_DRAWN / (page.width() * page.height())));
    Raster small = new Raster(page.width(), page.height(), page.grey()).scaled(times, 0);
    BufferedImage image =
        new BufferedImage(small.width(), small.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(small.grey(), 0, to, 0, to.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes what is written", e);
    }
    return new DrawnPage(
        out.toByteArray(), points(page.shown().width()), points(page.shown().height()));
  }

  private static BigDecimal points(double length) {
    return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
  }
}
