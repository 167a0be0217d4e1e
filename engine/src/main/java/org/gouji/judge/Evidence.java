package org.gouji.judge;

import java.util.Objects;
import java.util.Optional;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/**
 * What a finding stands on: a cell or a piece of text, each with its place, or an organ below with
 * what stands in its report.
 */
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

  /**
   * An organ right below a government, of findings between levels alone.
   *
   * @param code as the register has it
   * @param piece what stands in its report; empty where the finding is that it has none
   */
  record OfMember(String code, String name, Optional<Evidence> piece) implements Evidence {
    public OfMember {
      Objects.requireNonNull(code);
      Objects.requireNonNull(name);
      Objects.requireNonNull(piece);
    }

    @Override
    public boolean prior() {
      return false;
    }
  }
}
