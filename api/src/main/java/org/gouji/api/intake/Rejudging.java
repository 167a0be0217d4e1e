package org.gouji.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Judged;
import org.gouji.api.store.ManualCell;
import org.gouji.api.store.Reports;
import org.gouji.api.store.Standing;
import org.gouji.api.store.Standings;
import org.gouji.api.store.StoreException;
import org.gouji.form.CellKey;
import org.gouji.report.Cell;
import org.gouji.report.Correction;
import org.gouji.report.Report;
import org.gouji.verdict.Verdict;

/** Judges reports again that are kept: on another day, beside last year's, with cells put right. */
@ApplicationScoped
public class Rejudging {

  /** Each reads a document: more at the same time are to come again later. */
  private static final int PLACES = 4;

  private final Semaphore places = new Semaphore(PLACES);
  private final Examiner examiner;
  private final Standings standings;
  private final Reports reports;

  Rejudging(Examiner examiner, Standings standings, Reports reports) {
    this.examiner = examiner;
    this.standings = standings;
    this.reports = reports;
  }

  /**
   * Judges the newest version of a report again, by the rules that are loaded now.
   *
   * @param asOf the day; that of the current verdict if left out
   * @param seen what the sender has seen, if he says so
   * @throws StoreException if there is no such report, or it was changed since
   */
  public void again(Actor actor, UUID report, Optional<LocalDate> asOf, OptionalLong seen) {
    inTurn(
        () -> {
          Standing standing = standing(actor, report, seen);
          LocalDate day = asOf.orElse(standing.asOf());
          Verdict read = examiner.read(standing.newest(), day);
          reports.keep(actor, examiner.judge(standing, read, standing.cells(), day));
        });
  }

  private void inTurn(Runnable work) {
    if (!places.tryAcquire()) {
      throw StoreException.full("正在重新核查的报告已达上限 " + PLACES + " 份，请稍后再试。");
    }
    try {
      work.run();
    } finally {
      places.release();
    }
  }

  /**
   * Writes what somebody has read in the original, and judges the report again with it.
   *
   * @throws StoreException if the report has no such cell
   */
  public void correct(Actor actor, UUID report, Correction correction, OptionalLong seen) {
    inTurn(() -> corrected(actor, report, correction, seen));
  }

  private void corrected(Actor actor, UUID report, Correction correction, OptionalLong seen) {
    Standing standing = standing(actor, report, seen);
    Verdict read = examiner.read(standing.newest(), standing.asOf());
    Cell own = cell(read, correction.key());
    List<ManualCell> cells = without(standing, correction.key());
    cells.add(ManualCell.of(correction, own, actor));
    Judged judged = examiner.judge(standing, read, cells, standing.asOf());
    standings.correct(actor, report, correction, own, judged);
  }

  /** Takes back what somebody had read, and judges the report again without it. */
  public void withdraw(Actor actor, UUID report, CellKey key, OptionalLong seen) {
    inTurn(() -> withdrawn(actor, report, key, seen));
  }

  private void withdrawn(Actor actor, UUID report, CellKey key, OptionalLong seen) {
    Standing standing = standing(actor, report, seen);
    Verdict read = examiner.read(standing.newest(), standing.asOf());
    Judged judged = examiner.judge(standing, read, without(standing, key), standing.asOf());
    standings.withdraw(actor, report, key.target(), judged);
  }

  private Standing standing(Actor actor, UUID report, OptionalLong seen) {
    Standing standing =
        standings
            .find(actor.region(), report)
            .orElseThrow(() -> StoreException.unknown("没有编号为“" + report + "”的报告。"));
    if (seen.isPresent() && seen.getAsLong() != standing.revision()) {
      throw StoreException.changed();
    }
    return standing;
  }

  private static Cell cell(Verdict read, CellKey key) {
    return read.report()
        .flatMap((Report report) -> report.cell(key))
        .orElseThrow(() -> StoreException.unknown("这份报告的表格没有单元格“" + key.target() + "”。"));
  }

  private static List<ManualCell> without(Standing standing, CellKey key) {
    return new ArrayList<>(
        standing.cells().stream().filter(cell -> !cell.correction().key().equals(key)).toList());
  }
}
