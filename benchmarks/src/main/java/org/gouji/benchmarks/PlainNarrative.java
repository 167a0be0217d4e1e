package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.FigureFact;
import org.gouji.fact.NoneFact;
import org.gouji.fact.RequestColumn;
import org.gouji.fact.ShareFact;
import org.gouji.fact.SumFact;
import org.gouji.report.Range;

/** NAR-01 to NAR-11: what the text states, beside the tables. */
final class PlainNarrative {

  private PlainNarrative() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    for (FigureFact figure : facts.all(FigureFact.class)) {
      if (figure.counted().differsFrom(figure.value())) {
        figure(facts, figure, found);
      }
    }
    for (NoneFact none : facts.all(NoneFact.class)) {
      if (none.denied() ? none.isSurelyUsed() : none.isSurelyEmpty()) {
        found.add(new Finding("NAR-08", none.target()));
      }
    }
    for (SumFact sum : facts.all(SumFact.class)) {
      boolean wrong =
          sum.closed()
              ? sum.whole().differsFrom(sum.sumOfParts())
              : sum.sumOfParts().exceeds(sum.whole());
      if (wrong) {
        found.add(new Finding("NAR-09", sum.target()));
      }
    }
    for (ShareFact share : facts.all(ShareFact.class)) {
      if (!share.isRight()) {
        found.add(new Finding("NAR-10", share.target()));
      }
    }
  }

  /** A figure that is not the one of the table. */
  private static void figure(FactIndex facts, FigureFact figure, Set<Finding> found) {
    switch (figure.kind()) {
      case "requests" -> received("NAR-01", figure, found);
      case "answers" -> answered(facts, figure, found);
      case "handled" -> handled(facts, figure, found);
      case "enterprises" -> enterprises(figure, found);
      case "carried" -> found.add(new Finding("NAR-03", figure.target()));
      case "applicants" -> received("NAR-04", figure, found);
      case "result" -> found.add(new Finding("NAR-05", figure.target()));
      case "reconsideration" -> found.add(new Finding("NAR-06", figure.target()));
      case "litigation" -> found.add(new Finding("NAR-07", figure.target()));
      case "documents" -> found.add(new Finding("NAR-11", figure.target()));
      default -> {}
    }
  }

  /** Right with 上年结转, if the sentence says so. */
  private static void received(String rule, FigureFact figure, Set<Finding> found) {
    Range both = figure.withCarriedOver();
    if (both.differsFrom(figure.value())
        || (!figure.namesCarriedOver() && both.equals(figure.value()))) {
      found.add(new Finding(rule, figure.target()));
    }
  }

  /** Wrong if counted surely in another way, or surely in none. */
  private static void answered(FactIndex facts, FigureFact figure, Set<Finding> found) {
    Range value = figure.value();
    Range without = figure.withoutCarriedOver();
    for (RequestColumn column : facts.all(RequestColumn.class)) {
      if (column.key().equals("total")) {
        Range ofThisYear = column.newlyAnswered();
        if (without.equals(value)
            || ofThisYear.equals(value)
            || (without.differsFrom(value) && ofThisYear.differsFrom(value))) {
          found.add(new Finding("NAR-02", figure.target()));
        }
      }
    }
  }

  /** Wrong if counted surely in none of the ways that 办理 may be meant. */
  private static void handled(FactIndex facts, FigureFact figure, Set<Finding> found) {
    Range value = figure.value();
    for (RequestColumn column : facts.all(RequestColumn.class)) {
      if (column.key().equals("total")
          && figure.inHand().differsFrom(value)
          && figure.withoutCarriedOver().differsFrom(value)
          && column.newlyAnswered().differsFrom(value)) {
        found.add(new Finding("NAR-02", figure.target()));
      }
    }
  }

  private static void enterprises(FigureFact figure, Set<Finding> found) {
    if (figure.withOrWithoutCarriedOver().differsFrom(figure.value())
        && figure.othersWithOrWithoutCarriedOver().differsFrom(figure.value())) {
      found.add(new Finding("NAR-04", figure.target()));
    }
  }
}
