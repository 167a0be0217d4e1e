package org.gouji.plugins.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/** Reads PDF files that hold text. Tables come from their ruling lines. */
@Extension
public final class PdfReader implements DocumentReader {
  private static final Claim PDF = new Claim("application/pdf", 100);
  private static final int DPI = 96;
  private static final String CUT_OFF =
      "PDF 文件没有结尾，可能没有传完，后面的页或许没有读到，因此未找到的内容不作缺失处理。请重新导出或重新上传完整的文件。";

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public String format() {
    return "有文字的 PDF";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return PdfFile.isPdf(submission.bytes()) ? Optional.of(PDF) : Optional.empty();
  }

  @Override
  public boolean isolated() {
    return true;
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    boolean whole = PdfFile.hasItsEnd(submission.bytes());
    return PdfFile.open(submission.bytes(), budget, file -> read(file, whole, budget));
  }

  @Override
  public Optional<DrawnPage> draw(Submission submission, int page, Limits limits)
      throws UnreadableException {
    return new PagePicture(limits).draw(submission.bytes(), page, DPI);
  }

  private static Document read(PDDocument file, boolean whole, Budget budget)
      throws UnreadableException {
    List<PageInk> inks = inks(file, budget);
    PageStates states = PageStates.of(inks);
    List<PageContent> pages = new ArrayList<>();
    for (PageInk ink : inks) {
      pages.add(
          states.isReadable(ink)
              ? PageContent.of(ink, budget)
              : PageContent.picture(ink, states.isScan(ink)));
    }
    states.openTables(pages);
    List<Block> blocks = BlockWriter.write(Furniture.drop(pages), budget);
    List<String> notes = new ArrayList<>(states.notes());
    if (!whole) {
      notes.add(CUT_OFF);
    }
    return new Document(blocks, metadata(file), whole && states.complete(), notes);
  }

  private static List<PageInk> inks(PDDocument file, Budget budget) throws UnreadableException {
    StreamGuard guard = new StreamGuard(budget);
    List<PageInk> inks = new ArrayList<>();
    for (PDPage page : PdfFile.pages(file, budget)) {
      int number = inks.size() + 1;
      PageFrame frame = PageFrame.of(page);
      try {
        inks.add(new InkCollector(page, frame, budget, guard).collect(number));
      } catch (IOException | IllegalArgumentException | ClassCastException broken) {
        inks.add(PageInk.broken(number, frame.shown()));
      }
    }
    return inks;
  }

  private static Map<String, String> metadata(PDDocument file) {
    PDDocumentInformation information = file.getDocumentInformation();
    Map<String, String> metadata = new HashMap<>();
    Optional.ofNullable(information.getTitle()).ifPresent(title -> metadata.put("title", title));
    return metadata;
  }
}
