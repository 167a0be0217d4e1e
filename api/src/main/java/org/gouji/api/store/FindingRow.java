package org.gouji.api.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.verdict.Verdict;

/** A row of {@code finding}: written once, with its verdict. */
@Entity
@Table(name = "finding")
@IdClass(FindingRow.Key.class)
class FindingRow {
  private static final int TITLE = 300;
  private static final int MESSAGE = 2000;

  @Id UUID verdict = new UUID(0, 0);
  @Id int position;
  String rule = "";
  String variant = "";
  String target = "";
  String severity = "";
  String fingerprint = "";
  String title = "";
  String message = "";

  /** Its key. */
  record Key(UUID verdict, int position) implements Serializable {}

  /** The failed checks of a verdict, in its order. */
  static List<FindingRow> all(UUID verdict, Verdict content) {
    List<Result> fails =
        content.results().stream().filter(result -> result.outcome() == Outcome.FAIL).toList();
    return IntStream.range(0, fails.size())
        .mapToObj(position -> of(verdict, position, fails.get(position)))
        .toList();
  }

  private static FindingRow of(UUID verdict, int position, Result result) {
    FindingRow row = new FindingRow();
    row.verdict = verdict;
    row.position = position;
    row.rule = result.rule().value();
    row.variant = result.variant();
    row.target = result.target();
    row.severity = result.severity().name();
    row.fingerprint = result.fingerprint();
    row.title = Cut.to(TITLE, result.title());
    row.message = Cut.to(MESSAGE, result.message());
    return row;
  }
}
