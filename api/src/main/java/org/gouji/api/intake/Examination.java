package org.gouji.api.intake;

import java.util.Objects;
import org.gouji.api.store.Judged;

/** What came out of examining a document. */
public sealed interface Examination {

  /** It was judged and can be kept. */
  record Done(Judged judged) implements Examination {
    public Done {
      Objects.requireNonNull(judged);
    }
  }

  /**
   * Whose report it is, or of which year, has to be told.
   *
   * @param message what is missing and what to do, in Chinese
   */
  record Asks(String message) implements Examination {
    public Asks {
      Objects.requireNonNull(message);
    }
  }

  /**
   * It is no report that could be kept.
   *
   * @param message why and what to do, in Chinese
   */
  record Refused(String message) implements Examination {
    public Refused {
      Objects.requireNonNull(message);
    }
  }
}
