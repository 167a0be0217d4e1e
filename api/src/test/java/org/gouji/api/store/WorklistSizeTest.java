package org.gouji.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worklist of a province: 2,000 reports with 100,000 findings. */
@QuarkusTest
@Tag("long")
class WorklistSizeTest {

  private static final Logger LOG = Logger.getLogger(WorklistSizeTest.class);
  private static final int REPORTS = 2000;
  private static final int FINDINGS = 50;
  private static final Region PROVINCE = new Region("610000");
  private static final long MOST_MILLIS = 300;

  @Inject Database database;
  @Inject Worklist worklist;
  @Inject Dossiers dossiers;
  @Inject YearOverviews years;

  private void fill() throws SQLException {
    try (Connection connection = database.connection();
        PreparedStatement organ =
            connection.prepareStatement(
                "insert into organ values (?, ?, 'department', ?, null, null, null, 2019, null)");
        PreparedStatement report =
            connection.prepareStatement(
                "insert into report values (?, ?, 2023, date '2024-02-01', 1, ?,"
                    + " 'NON_CONFORMANT', 40, 10, false, 1)");
        PreparedStatement version =
            connection.prepareStatement(
                "insert into report_version values (?, 1, ?, 'a.html', null, 1,"
                    + " current_timestamp, 'wang', null, null)");
        PreparedStatement verdict =
            connection.prepareStatement(
                "insert into verdict values (?, ?, 1, 'r', date '2024-02-01', 'f',"
                    + " 'NON_CONFORMANT', 40, 10, 'c', null, current_timestamp)");
        PreparedStatement finding =
            connection.prepareStatement(
                "insert into finding values (?, ?, ?, '', 't3:col:total', ?, ?, 't', 'm')")) {
      connection.setAutoCommit(false);
      for (int at = 0; at < REPORTS; at++) {
        UUID id = UUID.randomUUID();
        UUID reached = UUID.randomUUID();
        add(organ, "S-" + at, "云溪县第" + at + "局", String.valueOf(610100 + at % 20));
        add(report, id, "S-" + at, reached);
        add(version, id, String.format("%064x", at));
        add(verdict, reached, id);
        for (int position = 0; position < FINDINGS; position++) {
          add(
              finding,
              reached,
              position,
              "T3-%02d".formatted(position),
              position < 40 ? "ERROR" : "WARNING",
              "%016x%016x".formatted(at, position));
        }
      }
      for (PreparedStatement one : List.of(organ, report, version, verdict, finding)) {
        one.executeBatch();
      }
      connection.commit();
    }
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      // Databases that have run for a while have done so by themselves.
      statement.execute("analyze");
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    statement.addBatch();
  }

  private static Wanted wanted(Optional<String> rule, Optional<Wanted.State> state) {
    return new Wanted(
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(2023),
        Optional.empty(),
        rule,
        state,
        Optional.empty());
  }

  @Test
  void a_page_comes_at_once_among_a_hundred_thousand_findings() throws SQLException {
    fill();
    Slice.Page page = new Slice.Page(20, 50);
    assertThat(
            dossiers.findings(PROVINCE, wanted(Optional.empty(), Optional.empty()), page).total())
        .isEqualTo(REPORTS * FINDINGS);

    measured(
        "page",
        () ->
            worklist.list(
                PROVINCE, wanted(Optional.empty(), Optional.empty()), Worklist.Order.ORGAN, page));
    measured(
        "page by errors",
        () ->
            worklist.list(
                PROVINCE, wanted(Optional.empty(), Optional.empty()), Worklist.Order.ERRORS, page));
    measured(
        "page of a rule",
        () ->
            worklist.list(
                PROVINCE,
                wanted(Optional.of("T3-07"), Optional.empty()),
                Worklist.Order.ORGAN,
                page));
    measured(
        "page of what is undecided",
        () ->
            worklist.list(
                PROVINCE,
                wanted(Optional.empty(), Optional.of(Wanted.State.UNDECIDED)),
                Worklist.Order.ORGAN,
                page));
    measured(
        "page of findings",
        () -> dossiers.findings(PROVINCE, wanted(Optional.empty(), Optional.empty()), page));
    measured("year", () -> years.of(PROVINCE, 2023, Optional.empty()));
  }

  /** H2 gives the same answer again where nothing has changed. */
  private void change() throws SQLException {
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update report set revision = revision + 1 where organ = 'S-0'");
      statement.executeUpdate(
          "update finding set message = 'm' where rule = 'T3-01' and severity = 'ERROR'");
    }
  }

  /** The median of seven, after two that warm up. */
  private void measured(String what, Runnable query) throws SQLException {
    long[] millis = new long[7];
    for (int run = -2; run < millis.length; run++) {
      change();
      long start = System.nanoTime();
      query.run();
      if (run >= 0) {
        millis[run] = (System.nanoTime() - start) / 1_000_000;
      }
    }
    Arrays.sort(millis);
    LOG.infof("%s: %d ms", what, millis[millis.length / 2]);
    assertThat(millis[millis.length / 2]).as(what).isLessThan(MOST_MILLIS);
  }
}
