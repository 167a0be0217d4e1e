package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What earlier sentences of the same passage leave in force for the next one. */
final class Context {

  /** Whether 申请 alone means a request for information. */
  boolean requests;

  /** Whether 复议 and 诉讼 are about the disclosure of information. */
  boolean disclosure;

  /** The year that is spoken of, empty for the year of the report. */
  OptionalInt year = OptionalInt.empty();

  /** Words that limit what is spoken of. */
  final Set<String> scopes = new LinkedHashSet<>();

  /** Totals that the sentence before named, of which a share may be taken. */
  final List<BigDecimal> totals = new ArrayList<>();

  private final boolean requestsByPlace;
  private final boolean disclosureByPlace;

  /**
   * Begins a section.
   *
   * @param requests whether its subject is the requests
   * @param disclosure whether its reviews are those about disclosure
   */
  Context(boolean requests, boolean disclosure) {
    this.requestsByPlace = requests;
    this.disclosureByPlace = disclosure;
    beginParagraph(false);
  }

  /**
   * Begins a paragraph.
   *
   * @param underHeading whether the one before is its heading, whose subject holds on
   */
  void beginParagraph(boolean underHeading) {
    if (!underHeading) {
      requests = requestsByPlace;
      disclosure = disclosureByPlace;
    }
    year = OptionalInt.empty();
    scopes.clear();
    totals.clear();
  }

  /** What comes is about something else. */
  void leave() {
    requests = false;
    disclosure = false;
  }
}
