package org.gouji.fact;

import java.util.List;
import org.gouji.report.Statement;

/**
 * How much of a text repeats last year's report. Made for each rule whose word lists say what is
 * left out: {@code phrases} within sentences, {@code formulas} whole sentences that have the word.
 *
 * @param rule id of that rule
 * @param target {@code section:problems}, or {@code section} for the whole text
 * @param compared whether there was a report of last year to compare with
 * @param mostly whether more than half of the sentences are alike
 * @param unclear whether text that was not read keeps that open
 * @param alike number of sentences that are alike
 * @param sentences number of sentences that count
 * @param repeated the sentences that are alike
 * @param before those of last year that they are like
 */
public record RepetitionFact(
    String rule,
    String target,
    boolean compared,
    boolean mostly,
    boolean unclear,
    int alike,
    int sentences,
    List<Statement> repeated,
    List<PriorText> before) {
  public RepetitionFact {
    repeated = List.copyOf(repeated);
    before = List.copyOf(before);
  }
}
