package org.gouji.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellKey;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;

/**
 * What the cells of the clean report print: figures that fulfil every identity within a report and
 * with the report of the year before, and differ from year to year.
 */
final class CleanFigures {

  private static final List<String> APPLICANTS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "publicWelfareOrganization",
          "legalServiceOrganization",
          "otherOrganization");

  /** Results by row, one number for each kind of applicant; every other row holds 0. */
  private static final Map<String, List<Integer>> RESULTS =
      Map.of(
          "granted", List.of(15, 3, 0, 1, 1, 0),
          "partiallyGranted", List.of(4, 1, 0, 0, 0, 0),
          "denied.internalAffairs", List.of(2, 0, 0, 0, 0, 0),
          "denied.processInformation", List.of(1, 0, 0, 0, 1, 0),
          "unable.notHeld", List.of(6, 1, 0, 0, 0, 1),
          "unable.requiresCreation", List.of(1, 0, 0, 0, 0, 0),
          "notProcessed.petitionOrComplaint", List.of(3, 0, 0, 0, 0, 0),
          "notProcessed.duplicate", List.of(1, 0, 0, 0, 0, 0),
          "otherHandling", List.of(2, 0, 0, 0, 0, 0),
          "otherHandling.correctionOverdue", List.of(2, 0, 0, 0, 0, 0));

  private final Map<String, String> cells = new LinkedHashMap<>();
  private final int years;

  private CleanFigures(int year) {
    years = year - 2019;
  }

  /** What every cell of the forms prints in a year, by target. */
  static Map<String, String> of(int year, Form table2, Form table3) {
    CleanFigures figures = new CleanFigures(year);
    table2.cells(TableKey.T2).forEach(key -> figures.put(key, 0));
    figures.fillTable2(table2);
    figures.fillTable3(table3);
    figures.fillTable4();
    return figures.cells;
  }

  private void put(CellKey key, int value) {
    cells.put(key.target(), Integer.toString(value));
  }

  private void put(String target, int value) {
    cells.put(target, Integer.toString(value));
  }

  private void fillTable2(Form form) {
    if (form.row(TableKey.T2, "procurement").isPresent()) {
      put("t2:normativeDocuments.newlyMade", 4);
      put("t2:normativeDocuments.newlyDisclosed", 4);
      put("t2:normativeDocuments.totalDisclosed", 39 + 4 * years);
      items("licensing", 40 + 2 * years, 2);
      put("t2:licensing.decisions", 318 + 7 * years);
      items("otherExternalMatters", 56 + years, 1);
      put("t2:otherExternalMatters.decisions", 77 + 5 * years);
      items("penalty", 120 - 3 * years, -3);
      put("t2:penalty.decisions", 64 + 2 * years);
      items("coercion", 8, 0);
      items("administrativeFees", 5, 0);
      put("t2:procurement.projectCount", 6 + years);
      cells.put("t2:procurement.totalAmount", (182 + 10 * years) + ".5万元");
      return;
    }
    put("t2:normativeDocuments.issued", 4);
    put("t2:normativeDocuments.repealed", 1);
    put("t2:normativeDocuments.inForce", 39 + 3 * years);
    put("t2:licensing.decisions", 318 + 7 * years);
    put("t2:penalty.decisions", 64 + 2 * years);
    put("t2:coercion.decisions", 3);
    cells.put("t2:administrativeFees.amount", (16 + years) + ".35");
  }

  private void items(String row, int previous, int change) {
    put("t2:" + row + ".previousYearItems", previous);
    cells.put("t2:" + row + ".yearChange", change > 0 ? "+" + change : Integer.toString(change));
  }

  private void fillTable3(Form form) {
    List<RowForm> rows = form.rows(TableKey.T3);
    Map<String, Integer> totals = new HashMap<>();
    for (int i = 0; i < APPLICANTS.size(); i++) {
      Map<String, Integer> column = column(rows, i);
      for (RowForm row : rows) {
        int value = column.getOrDefault(row.key(), 0);
        put(new CellKey(TableKey.T3, row.key(), APPLICANTS.get(i)), value);
        totals.merge(row.key(), value, Integer::sum);
      }
    }
    totals.forEach((row, value) -> put(new CellKey(TableKey.T3, row, "total"), value));
  }

  private Map<String, Integer> column(List<RowForm> rows, int applicant) {
    Map<String, Integer> column = new HashMap<>();
    int results = 0;
    for (RowForm row : rows) {
      if (row.result()) {
        int value = RESULTS.getOrDefault(row.key(), List.of(0, 0, 0, 0, 0, 0)).get(applicant);
        boolean grows = applicant == 0 && row.key().equals("granted");
        column.put(row.key(), grows ? value + 2 * years : value);
        results += column.getOrDefault(row.key(), 0);
      }
    }
    int before = carried(applicant, years - 1);
    int forward = carried(applicant, years);
    column.put("carriedOver", before);
    column.put("newReceived", results + forward - before);
    column.put("resultsTotal", results);
    column.put("carriedForward", forward);
    return column;
  }

  /** What one year carries into the next: one figure, seen from both. */
  private static int carried(int applicant, int year) {
    return switch (applicant) {
      case 0 -> 2 + Math.floorMod(year, 3);
      case 1 -> Math.floorMod(year, 2);
      default -> 0;
    };
  }

  private void fillTable4() {
    group("reconsideration", 3 + Math.floorMod(years, 4), 1, 0, 1);
    group("litigationDirect", 1, 0, 1, 0);
    group("litigationAfterReconsideration", 2, 0, 0, 1);
  }

  private void group(String group, int upheld, int corrected, int other, int pending) {
    put("t4:" + group + ".upheld", upheld);
    put("t4:" + group + ".corrected", corrected);
    put("t4:" + group + ".otherResult", other);
    put("t4:" + group + ".pending", pending);
    put("t4:" + group + ".total", upheld + corrected + other + pending);
  }
}
