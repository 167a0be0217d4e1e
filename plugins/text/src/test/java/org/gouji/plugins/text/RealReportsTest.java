package org.gouji.plugins.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.junit.jupiter.api.Test;

/** Real reports beside the checkout; skipped where there are none. */
class RealReportsTest {
  private static final Path REPORTS = Path.of("..", "..", "..", "shared", "reports");
  private static final Path TEXT = REPORTS.resolve("002_eab7f0bcd408fdc5.txt");
  private static final Path MARKDOWN = REPORTS.resolve("more/shuyang-county-2025.ocr.md");

  @Test
  void plain_text_with_number_signs_is_lines_only() throws IOException, UnreadableException {
    Submission report = report(TEXT);

    assertThat(new MarkdownReader().claim(report)).isEmpty();
    Document document = read(new TextReader(), report);
    assertThat(document.blocks()).hasSize(128).allMatch(Block.Line.class::isInstance);
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void recognised_markdown_gives_all_its_tables() throws IOException, UnreadableException {
    Document document = read(new MarkdownReader(), report(MARKDOWN));

    assertThat(document.blocks().stream().filter(Block.Grid.class::isInstance)).hasSize(19);
    assertThat(document.blocks().stream().filter(Block.Heading.class::isInstance)).hasSize(33);
  }

  private static Document read(DocumentReader reader, Submission report)
      throws UnreadableException {
    assertThat(reader.claim(report)).isPresent();
    return reader.read(report, Limits.DEFAULT);
  }

  private static Submission report(Path path) throws IOException {
    assumeTrue(Files.exists(path), "real reports are not here: " + path);
    return new Submission(
        path.getFileName().toString(), Optional.empty(), Files.readAllBytes(path));
  }
}
