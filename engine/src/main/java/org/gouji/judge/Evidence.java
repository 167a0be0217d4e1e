package org.gouji.judge;

import java.util.Objects;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/** What a finding stands on: a cell or a piece of text, each with its place. */
public sealed interface Evidence {

  /** Whether it stands in last year's report. */
  boolean prior();

  /** A cell as it was read. */
  record OfCell(Cell cell, boolean prior) implements Evidence {
    public OfCell {
      Objects.requireNonNull(cell);
    }

    /** A cell of the report itself. */
    public OfCell(Cell cell) {
      this(cell, false);
    }
  }

  /** A piece of the report's text. */
  record OfText(Statement text, boolean prior) implements Evidence {
    public OfText {
      Objects.requireNonNull(text);
    }

    /** A piece of the text of the report itself. */
    public OfText(Statement text) {
      this(text, false);
    }
  }
}
