package org.gouji.plugins.html;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.Budget;
import org.gouji.reader.DecodedText;
import org.gouji.reader.TextDecoder;
import org.gouji.reader.TextSniffer;
import org.gouji.reader.Traditional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.pf4j.Extension;

/** Reads web pages, also those saved under the name of a Word or Excel file. */
@Extension
public final class HtmlReader implements DocumentReader {
  private static final int SNIFFED = 1 << 16;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String format() {
    return "网页（HTML）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    byte[] bytes = submission.bytes();
    byte[] head = bytes.length > SNIFFED ? Arrays.copyOf(bytes, SNIFFED) : bytes;
    return TextSniffer.looksLikeText(head)
        ? HtmlStart.claim(TextDecoder.decode(head).text())
        : Optional.empty();
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    DecodedText decoded = TextDecoder.decode(submission.bytes(), DeclaredCharset.of(submission));
    budget.characters(decoded.text().length());
    Optional<String> simplified = Traditional.simplified(decoded.text());
    String text = simplified.orElse(decoded.text());
    org.jsoup.nodes.Document html = HtmlParser.parse(text, limits, budget);

    Page page = Page.of(html.body(), budget);
    ElementPaths paths = ElementPaths.of(page);
    List<HiddenParts.Part> hidden = HiddenParts.drop(page);
    Furniture.drop(page);
    Map<Node, Weight> weights = Weight.ofAll(page);
    Element content = MainContent.of(page, weights);
    BlockWriter writer = new BlockWriter(page, weights, paths);
    writer.write(content);

    PageNotes notes = new PageNotes();
    notes.decoding(decoded);
    notes.traditional(simplified.isPresent());
    boolean torn = notes.cutOff(decoded.text());
    notes.hidden(hidden, content, hasTable(writer.blocks()));
    notes.overlapping(writer.overlapping());
    notes.embedded(writer.embedded(), writer.blocks().isEmpty());
    if (writer.blocks().isEmpty() && writer.embedded().isEmpty()) {
      explainEmptiness(html, hidden, notes);
    }
    List<Block> blocks = torn ? TornRow.dropped(writer.blocks()) : writer.blocks();
    return new Document(blocks, PageMetadata.of(html), notes.complete(), notes.notes());
  }

  private static boolean hasTable(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block instanceof Block.Grid);
  }

  /** Notes that only scripts make the page's content, or refuses the page. */
  private static void explainEmptiness(
      org.jsoup.nodes.Document html, List<HiddenParts.Part> hidden, PageNotes notes)
      throws UnreadableException {
    if (html.selectFirst("script") == null) {
      throw new UnreadableException(
          Unreadable.EMPTY,
          hidden.isEmpty()
              ? "网页是空的，没有任何可见内容。请重新保存网页或选择正确的文件后再提交。"
              : "网页的文字全部设为隐藏，没有可见内容。请在浏览器中确认能看到报告，再另存为完整网页后提交。");
    }
    notes.script();
  }
}
