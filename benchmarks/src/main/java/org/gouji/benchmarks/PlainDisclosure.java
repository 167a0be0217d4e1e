package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.CountFact;
import org.gouji.fact.DecisionsRow;
import org.gouji.fact.DisclosedDocuments;
import org.gouji.fact.DocumentsInForce;
import org.gouji.fact.ItemsRow;
import org.gouji.fact.MentionFact;
import org.gouji.fact.OrganFact;
import org.gouji.fact.ProcurementFact;
import org.gouji.fact.RegulationsFact;
import org.gouji.report.Range;
import org.gouji.report.Statement;

/** T2-01 to T2-07: figures of table 2 that cannot be. */
final class PlainDisclosure {

  private PlainDisclosure() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    if (facts.only(OrganFact.class).isBarredFromRegulations()) {
      regulations(facts, found);
    }
    for (ItemsRow row : facts.all(ItemsRow.class)) {
      if (row.items().isNegative()) {
        found.add(new Finding("T2-02", row.target()));
      }
      for (DecisionsRow decisions : facts.all(DecisionsRow.class)) {
        if (decisions.key().equals(row.key()) && isMixedUp(row, decisions)) {
          found.add(new Finding("T2-04", row.target()));
        }
      }
    }
    for (DisclosedDocuments row : facts.all(DisclosedDocuments.class)) {
      if (row.newlyDisclosed().range().exceeds(row.totalDisclosed().range())) {
        found.add(new Finding("T2-03", row.target()));
      }
    }
    for (ProcurementFact procurement : facts.all(ProcurementFact.class)) {
      if (isImpossible(procurement)) {
        found.add(new Finding("T2-05", procurement.target()));
      }
    }
    for (DocumentsInForce row : facts.all(DocumentsInForce.class)) {
      if (row.added().exceeds(row.inForce().range())) {
        found.add(new Finding("T2-06", row.target()));
      }
    }
    for (DecisionsRow row : facts.all(DecisionsRow.class)) {
      if (row.decisions().range().isZero() && tellsDecisions(facts, row)) {
        found.add(new Finding("T2-07", row.target()));
      }
    }
  }

  private static void regulations(FactIndex facts, Set<Finding> found) {
    for (RegulationsFact row : facts.all(RegulationsFact.class)) {
      if (row.made().range().isPositive() || row.stock().range().isPositive()) {
        found.add(new Finding("T2-01", row.target()));
      }
    }
  }

  /** Whether items and decisions, which count different things, add up. */
  private static boolean isMixedUp(ItemsRow row, DecisionsRow decisions) {
    Range decided = decisions.decisions().range();
    return row.yearChange().range().isPositive()
        && (row.items().surelyEquals(decided)
            || (decided.isPositive()
                && row.previousYearItems()
                    .range()
                    .surelyEquals(decisions.decisions().plus(row.yearChange()))));
  }

  private static boolean isImpossible(ProcurementFact procurement) {
    Range projects = procurement.projectCount().range();
    Range amount = procurement.totalAmount().range();
    return (projects.isZero() && amount.isPositive())
        || (projects.isPositive() && amount.isZero())
        || (procurement.isUnitMissing() && !projects.isZero());
  }

  private static boolean tellsDecisions(FactIndex facts, DecisionsRow row) {
    return isCounted(facts, row.key())
        || (row.key().equals("licensing")
            && hasNoOtherDecisions(facts)
            && isCounted(facts, "window"));
  }

  private static boolean hasNoOtherDecisions(FactIndex facts) {
    for (DecisionsRow row : facts.all(DecisionsRow.class)) {
      if (row.key().equals("otherExternalMatters")) {
        return row.decisions().range().isZero();
      }
    }
    return false;
  }

  private static boolean isCounted(FactIndex facts, String term) {
    for (CountFact count : facts.all(CountFact.class)) {
      if (count.rule().equals("T2-07")
          && count.term().equals(term)
          && !isOfOtherScope(facts, count.sentence())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfOtherScope(FactIndex facts, Statement sentence) {
    for (MentionFact mention : facts.all(MentionFact.class)) {
      if (mention.rule().equals("T2-07")
          && mention.term().equals("otherScope")
          && mention.sentence().equals(sentence)) {
        return true;
      }
    }
    return false;
  }
}
