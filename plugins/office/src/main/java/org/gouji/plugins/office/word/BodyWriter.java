package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Place;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.UnreadableException;

/** Turns the body of a document into blocks, in reading order. */
final class BodyWriter implements FlowWalk.Taker {

  /** A longer "heading" is running text in a wrong style. */
  private static final int LONGEST_HEADING = 120;

  private final Reading reading;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private BodyWriter(Reading reading) {
    this.reading = reading;
  }

  /** The blocks of {@code w:body}. */
  static List<Block> write(Element body, Reading reading) throws UnreadableException {
    BodyWriter writer = new BodyWriter(reading);
    FlowWalk.over(body, "body", writer, reading);
    return writer.blocks;
  }

  @Override
  public char separator() {
    return ' ';
  }

  @Override
  public void paragraph(Paragraph paragraph, String path) throws UnreadableException {
    Place place = ElementPlace.of(path);
    for (int further = 1; further < paragraph.lines().size(); further++) {
      reading.budget().block();
    }
    for (String line : paragraph.lines()) {
      boolean heading = paragraph.level().isPresent() && line.length() <= LONGEST_HEADING;
      blocks.add(
          heading
              ? new Block.Heading(paragraph.level().getAsInt(), line, place)
              : new Block.Paragraph(line, place));
    }
    paragraph.pictures().forEach(description -> picture(description, place));
  }

  @Override
  public void table(Element table, String path) throws UnreadableException {
    reading.budget().table();
    TableRows rows = TableRows.of(table, reading);
    if (TableWeight.of(rows).arrangesPage(rows.cellCount())) {
      arrangement(rows, path);
      return;
    }
    TableGrid grid = TableGrid.of(rows, reading, path, tables + 1);
    if (grid.isEmpty()) {
      return;
    }
    tables++;
    blocks.add(new Block.Grid(grid.rows(), Block.Grid.Source.OWN, ElementPlace.of(path)));
    for (TableGrid.CellPicture picture : grid.pictures()) {
      picture(picture.description(), picture.place());
    }
  }

  private void picture(String description, Place place) {
    blocks.add(new Block.Picture(description, place));
    reading.notes().picture();
  }

  /** What a table only arranges stands in the flow itself. */
  private void arrangement(TableRows rows, String path) throws UnreadableException {
    for (TableRows.Row row : rows.rows()) {
      if (row.hidden()) {
        reading.notes().hiddenRow();
        continue;
      }
      for (TableRows.Cell cell : row.cells()) {
        String at = path + "/tr[" + row.ordinal() + "]/tc[" + cell.ordinal() + "]";
        FlowWalk.over(cell.element(), at, this, reading);
      }
    }
  }
}
