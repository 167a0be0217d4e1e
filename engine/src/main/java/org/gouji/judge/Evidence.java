package org.gouji.judge;

import java.util.Objects;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/** What a finding stands on: a cell or a piece of text, each with its place. */
public sealed interface Evidence {

  /** A cell as it was read. */
  record OfCell(Cell cell) implements Evidence {
    public OfCell {
      Objects.requireNonNull(cell);
    }
  }

  /** A piece of the report's text. */
  record OfText(Statement text) implements Evidence {
    public OfText {
      Objects.requireNonNull(text);
    }
  }
}
