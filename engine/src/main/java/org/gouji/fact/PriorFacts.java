package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Table;

/** What last year's report says, and what it says beside this year's. */
final class PriorFacts {

  private static final List<String> POWERS =
      List.of("licensing", "otherExternalMatters", "penalty", "coercion", "administrativeFees");
  private static final List<String> DOCUMENTS = List.of("regulations", "normativeDocuments");

  private final Report report;
  private final Report prior;
  private final List<Object> facts = new ArrayList<>();

  private PriorFacts(Report report, Report prior) {
    this.report = report;
    this.prior = prior;
  }

  static List<Object> of(Report report, Report prior) {
    PriorFacts made = new PriorFacts(report, prior);
    for (TableKey key : TableKey.values()) {
      prior.table(key).cells().values().forEach(cell -> made.facts.add(new PriorCell(cell)));
      if (report.table(key).presence() == Presence.PRESENT) {
        made.facts.add(made.table(key));
      }
    }
    POWERS.forEach(made::items);
    DOCUMENTS.forEach(made::stock);
    made.fees();
    return made.facts;
  }

  private void items(String row) {
    Optional<PriorCell> items = before(row, "previousYearItems");
    Optional<PriorCell> change = before(row, "yearChange");
    if (items.isPresent() && change.isPresent()) {
      facts.add(new PriorItems(row, items.get(), change.get()));
    }
  }

  private void stock(String row) {
    Optional<PriorCell> before = before(row, "inForce");
    Optional<Cell> now = current(row, "inForce");
    if (before.isPresent() && now.isPresent()) {
      facts.add(
          new StockOfTwoYears(
              "t2:" + row,
              before.get(),
              current(row, "issued").orElseThrow(),
              current(row, "repealed").orElseThrow(),
              now.get()));
    }
  }

  private void fees() {
    Optional<PriorCell> before = before("administrativeFees", "amount");
    Optional<Cell> now = current("administrativeFees", "amount");
    if (before.isPresent() && now.isPresent()) {
      facts.add(new FeesOfTwoYears("t2:administrativeFees", now.get(), before.get()));
    }
  }

  private Optional<Cell> current(String row, String column) {
    return Optional.ofNullable(report.table(TableKey.T2).cells().get("t2:" + row + "." + column));
  }

  private Optional<PriorCell> before(String row, String column) {
    return Optional.ofNullable(prior.table(TableKey.T2).cells().get("t2:" + row + "." + column))
        .map(PriorCell::new);
  }

  /**
   * Compares the cells that both have. The two forms of table 2 count different things; those of
   * table 3 differ in how they split 其他处理 alone, whose sum the totals show.
   */
  private TableOfTwoYears table(TableKey key) {
    Table now = report.table(key);
    Map<String, Cell> last = prior.table(key).cells();
    boolean comparable = key != TableKey.T2 || now.measuredBy() == prior.table(key).measuredBy();
    boolean different = !comparable;
    boolean open = false;
    boolean empty = true;
    List<Cell> figures = new ArrayList<>();
    List<PriorCell> before = new ArrayList<>();
    for (Cell cell : now.cells().values()) {
      empty &= cell.range().isZero();
      Cell other = last.get(cell.target());
      if (other != null) {
        boolean known = cell.value().isPresent() && other.value().isPresent();
        open |= !known;
        different |= known && !cell.range().surelyEquals(other.range());
        if (!cell.range().isZero()) {
          figures.add(cell);
          before.add(new PriorCell(other));
        }
      }
    }
    boolean same = !different && !open;
    return new TableOfTwoYears(
        key.word(),
        empty,
        same,
        !different && open && !empty,
        same ? figures : List.of(),
        same ? before : List.of());
  }
}
