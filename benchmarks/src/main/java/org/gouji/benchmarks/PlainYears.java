package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.ChangeFact;
import org.gouji.fact.FeesOfTwoYears;
import org.gouji.fact.ItemsRow;
import org.gouji.fact.PriorCell;
import org.gouji.fact.PriorItems;
import org.gouji.fact.RepetitionFact;
import org.gouji.fact.RequestColumn;
import org.gouji.fact.StockOfTwoYears;
import org.gouji.fact.TableOfTwoYears;

/** YOY-01 to YOY-07: what does not go with last year's report. */
final class PlainYears {

  private PlainYears() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    int year = facts.report().year();
    if (year >= 2020) {
      carriedOver(facts, found);
      repetitions(facts, found);
    }
    if (year == 2020) {
      items(facts, found);
    }
    if (year >= 2022) {
      stocksAndFees(facts, found);
    }
    for (ChangeFact change : facts.all(ChangeFact.class)) {
      if (change.priorGiven() && change.isKnown() && !change.isRight()) {
        found.add(new Finding("YOY-07", change.target()));
      }
    }
  }

  private static void carriedOver(FactIndex facts, Set<Finding> found) {
    for (PriorCell before : facts.all(PriorCell.class)) {
      if (before.table().equals("t3") && before.row().equals("carriedForward")) {
        for (RequestColumn column : facts.all(RequestColumn.class)) {
          if (column.key().equals(before.column())
              && before.range().differsFrom(column.carriedOver().range())) {
            found.add(new Finding("YOY-01", column.target()));
          }
        }
      }
    }
  }

  private static void repetitions(FactIndex facts, Set<Finding> found) {
    for (RepetitionFact repetition : facts.all(RepetitionFact.class)) {
      if (repetition.rule().equals("YOY-04") && repetition.mostly()) {
        found.add(new Finding("YOY-04", repetition.target()));
      }
    }
    for (TableOfTwoYears table : facts.all(TableOfTwoYears.class)) {
      if (table.same() && !table.empty()) {
        found.add(new Finding("YOY-05", table.target()));
      }
    }
  }

  private static void items(FactIndex facts, Set<Finding> found) {
    for (ItemsRow row : facts.all(ItemsRow.class)) {
      for (PriorItems before : facts.all(PriorItems.class)) {
        if (before.key().equals(row.key())
            && before.items().differsFrom(row.previousYearItems().range())) {
          found.add(new Finding("YOY-02", row.target()));
        }
      }
    }
  }

  private static void stocksAndFees(FactIndex facts, Set<Finding> found) {
    for (StockOfTwoYears stock : facts.all(StockOfTwoYears.class)) {
      if (stock.carriedOn().differsFrom(stock.inForce().range())) {
        found.add(new Finding("YOY-03", stock.target()));
      }
    }
    for (FeesOfTwoYears fees : facts.all(FeesOfTwoYears.class)) {
      if (fees.isOutOfScale()) {
        found.add(new Finding("YOY-06", fees.target()));
      }
    }
  }
}
