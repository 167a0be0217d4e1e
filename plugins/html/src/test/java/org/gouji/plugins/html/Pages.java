package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;

/** Reads pages for tests and shows what came out as short texts. */
final class Pages {
  static final HtmlReader READER = new HtmlReader();

  private Pages() {}

  static Submission submission(byte[] bytes) {
    return new Submission("报告.htm", Optional.empty(), bytes);
  }

  static Document read(byte[] bytes) throws UnreadableException {
    return READER.read(submission(bytes), Limits.DEFAULT);
  }

  static Document read(String html) throws UnreadableException {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  static Document body(String html) throws UnreadableException {
    return read("<!doctype html><title>年度报告</title><body>" + html);
  }

  static UnreadableException refusal(String html) {
    return catchThrowableOfType(UnreadableException.class, () -> read(html));
  }

  /**
   * Headings as {@code # text}, paragraphs as they are, pictures as {@code ![text]}, grids as rows.
   */
  static List<String> shown(Document document) {
    return document.blocks().stream().flatMap(block -> show(block).stream()).toList();
  }

  static List<Block.Grid> grids(Document document) {
    return document.blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .toList();
  }

  /** A grid as one line a row, cells separated by bars, a slot without a cell as ∅. */
  static List<String> rows(Block.Grid grid) {
    return grid.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(slot -> slot.map(Slot::text).orElse("∅"))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static List<String> show(Block block) {
    if (block instanceof Block.Heading heading) {
      return List.of("#".repeat(heading.level()) + " " + heading.text());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (block instanceof Block.Picture picture) {
      return List.of("![" + picture.description() + "]");
    }
    return rows((Block.Grid) block);
  }
}
