package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.Cell;
import org.gouji.report.Table;

/**
 * The rows of table 2 by what they count. A row that the form found does not have makes no fact.
 */
final class DisclosureFacts {

  private static final List<String> DOCUMENTS = List.of("regulations", "normativeDocuments");
  private static final List<String> POWERS =
      List.of("licensing", "otherExternalMatters", "penalty", "coercion", "administrativeFees");

  private final Map<String, Cell> cells;
  private final List<Object> facts = new ArrayList<>();

  private DisclosureFacts(Table table) {
    this.cells = table.cells();
  }

  static List<Object> of(Table table) {
    DisclosureFacts facts = new DisclosureFacts(table);
    DOCUMENTS.forEach(facts::documents);
    POWERS.forEach(facts::powers);
    facts.regulations();
    if (facts.has("procurement", "projectCount")) {
      facts.facts.add(
          new ProcurementFact(
              "t2:procurement",
              facts.cell("procurement", "projectCount"),
              facts.cell("procurement", "totalAmount")));
    }
    return facts.facts;
  }

  private void documents(String row) {
    if (has(row, "totalDisclosed")) {
      facts.add(
          new DisclosedDocuments(
              "t2:" + row,
              row,
              cell(row, "newlyMade"),
              cell(row, "newlyDisclosed"),
              cell(row, "totalDisclosed")));
    }
    if (has(row, "inForce")) {
      facts.add(
          new DocumentsInForce(
              "t2:" + row, row, cell(row, "issued"), cell(row, "repealed"), cell(row, "inForce")));
    }
  }

  private void powers(String row) {
    if (has(row, "previousYearItems")) {
      facts.add(
          new ItemsRow("t2:" + row, row, cell(row, "previousYearItems"), cell(row, "yearChange")));
    }
    if (has(row, "decisions")) {
      facts.add(new DecisionsRow("t2:" + row, row, cell(row, "decisions")));
    }
  }

  private void regulations() {
    boolean trial = has("regulations", "newlyMade");
    facts.add(
        new RegulationsFact(
            "t2:regulations",
            cell("regulations", trial ? "newlyMade" : "issued"),
            cell("regulations", trial ? "totalDisclosed" : "inForce")));
  }

  private boolean has(String row, String column) {
    return find(row, column).isPresent();
  }

  private Cell cell(String row, String column) {
    return find(row, column).orElseThrow();
  }

  private Optional<Cell> find(String row, String column) {
    return Optional.ofNullable(cells.get("t2:" + row + "." + column));
  }
}
