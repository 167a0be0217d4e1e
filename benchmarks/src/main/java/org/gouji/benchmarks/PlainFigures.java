package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.PriorFact;
import org.gouji.fact.RequestColumn;
import org.gouji.fact.RequestRow;
import org.gouji.fact.ReviewGroup;
import org.gouji.report.Range;

/** T3-01 to T4-03: identities within and between tables 3 and 4. */
final class PlainFigures {

  private PlainFigures() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    facts.all(RequestColumn.class).forEach(column -> column(column, found));
    for (RequestRow row : facts.all(RequestRow.class)) {
      if (row.sumOfApplicants().differsFrom(row.total().range())) {
        found.add(new Finding("T3-03", row.target()));
      }
    }
    for (ReviewGroup group : facts.all(ReviewGroup.class)) {
      if (group.sumOfResults().differsFrom(group.total().range())) {
        found.add(new Finding("T4-01", group.target()));
      }
    }
    for (PriorFact prior : facts.all(PriorFact.class)) {
      if (prior.noReconsideration() && suesWithoutReconsideration(facts)) {
        found.add(new Finding("T4-02", "t4"));
      }
      if (prior.noRequests() && disputesWithoutRequests(facts)) {
        found.add(new Finding("T4-03", "t4"));
      }
    }
  }

  private static void column(RequestColumn column, Set<Finding> found) {
    Range received = column.received();
    Range results = column.sumOfResults();
    Range total = column.resultsTotal().range();
    if (received.differsFrom(column.settled())) {
      found.add(new Finding("T3-01", column.target()));
    }
    if (results.differsFrom(total)) {
      found.add(new Finding("T3-02", column.target()));
    }
    if (received.isZero()
        && (results.isPositive()
            || total.isPositive()
            || column.carriedForward().range().isPositive())) {
      found.add(new Finding("T3-04", column.target()));
    }
  }

  private static boolean suesWithoutReconsideration(FactIndex facts) {
    boolean sued = false;
    boolean reconsidered = true;
    for (ReviewGroup group : facts.all(ReviewGroup.class)) {
      if (group.key().equals("litigationAfterReconsideration")) {
        sued = group.isSurelyUsed();
      } else if (group.key().equals("reconsideration")) {
        reconsidered = !group.isSurelyEmpty();
      }
    }
    return sued && !reconsidered;
  }

  private static boolean disputesWithoutRequests(FactIndex facts) {
    boolean disputed = false;
    for (ReviewGroup group : facts.all(ReviewGroup.class)) {
      disputed |= group.isSurelyUsed();
    }
    boolean none = false;
    for (RequestColumn column : facts.all(RequestColumn.class)) {
      if (column.received().isPositive()) {
        return false;
      }
      none |= column.key().equals("total") && column.received().isZero();
    }
    return disputed && none;
  }
}
