package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real reports beside the checkout; skipped where there are none. */
class RealReportsTest {
  private static final Path REPORTS = Path.of("..", "..", "..", "shared", "reports", "more");

  @ParameterizedTest
  @CsvSource({"pingtan-2021.rebuilt.html, 27", "pingtan-2022.rebuilt.html, 41"})
  void page_gives_its_headings_and_three_grids(String name, int blocks)
      throws IOException, UnreadableException {
    Path path = REPORTS.resolve(name);
    assumeTrue(Files.exists(path), "real reports are not here: " + path);

    Document document = Pages.read(Files.readAllBytes(path));

    assertThat(document.blocks()).hasSize(blocks);
    assertThat(document.blocks().stream().filter(Block.Heading.class::isInstance)).hasSize(7);
    assertThat(Pages.grids(document))
        .extracting(grid -> grid.rows().stream().map(List::size).distinct().toList())
        .containsExactly(List.of(4), List.of(10), List.of(15));
    assertThat(Pages.grids(document))
        .extracting(grid -> grid.rows().size())
        .containsExactly(14, 28, 4);
    assertThat(document.complete()).isTrue();
    assertThat(document.notes()).isEmpty();
  }
}
