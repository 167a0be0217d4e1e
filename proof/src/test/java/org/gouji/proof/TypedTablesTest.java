package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.UnreadableException;
import org.gouji.form.TableKey;
import org.gouji.plugins.text.TextReader;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Given;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Test;

/** Tables that somebody typed as paragraphs of a Word document, with tabs or with blanks. */
class TypedTablesTest {
  private static final Sample REPORT = Generator.report(5, 2023, Reporter.DEPARTMENT);

  private static Report recognise(Document document) throws UnreadableException {
    return new Recogniser().recognise(document, Given.nothing());
  }

  private static Document lines(String layout) throws UnreadableException {
    return new TextReader()
        .read(Shipped.file("x.txt", Layout.named(layout).write(REPORT)), Limits.DEFAULT);
  }

  /** The same lines as the paragraphs of a format that has some. */
  private static Document paragraphs(String layout) throws UnreadableException {
    Document lines = lines(layout);
    return new Document(
        lines.blocks().stream()
            .filter(block -> block instanceof Block.Line)
            .map(block -> (Block.Line) block)
            .filter(line -> !line.text().isBlank())
            .<Block>map(
                line ->
                    new Block.Paragraph(
                        line.text(), Place.ElementPlace.of("p[" + line.number() + "]")))
            .toList(),
        Map.of(),
        true,
        lines.notes());
  }

  @Test
  void set_apart_by_tabs_then_every_cell_is_read_as_from_lines() throws UnreadableException {
    Report expected = recognise(lines("tabs-grid"));
    Report report = recognise(paragraphs("tabs-grid"));

    for (TableKey table : TableKey.values()) {
      Map<String, Cell> cells = report.tables().get(table).cells();
      assertThat(cells).isNotEmpty();
      expected
          .tables()
          .get(table)
          .cells()
          .forEach(
              (target, cell) -> {
                assertThat(cells.get(target).state()).as(target).isEqualTo(CellState.VALUE);
                assertThat(cells.get(target).value()).as(target).isEqualTo(cell.value());
              });
    }
  }

  @Test
  void set_apart_by_blanks_then_no_table_is_called_absent() throws UnreadableException {
    Report report = recognise(paragraphs("spaces"));

    for (TableKey table : TableKey.values()) {
      assertThat(report.tables().get(table).presence())
          .as(table.word())
          .isEqualTo(Presence.UNCERTAIN);
    }
  }
}
