package org.gouji.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTrailTest {

  private static final Actor WANG = new Actor("wang", new Region("330424"));

  @Inject AuditTrail trail;
  @Inject Database database;

  private void append(String subject) {
    QuarkusTransaction.requiringNew().run(() -> trail.append(WANG, "test", subject, "云溪 ✓"));
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connection();
        Statement changing = connection.createStatement()) {
      assertThat(changing.executeUpdate(statement)).isEqualTo(1);
    }
  }

  @Test
  void entries_appended_at_the_same_time_make_one_chain() throws InterruptedException {
    long before = trail.list(WANG.region(), new Slice.Page(0, 1)).total();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int entry = 0; entry < 40; entry++) {
      threads.execute(() -> append("at once"));
    }
    threads.shutdown();

    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(trail.list(WANG.region(), new Slice.Page(0, 1)).total()).isEqualTo(before + 40);
    assertThat(verified()).isInstanceOf(AuditChain.Finding.Whole.class);
  }

  @Test
  void an_entry_that_was_changed_or_taken_away_is_found() throws SQLException {
    append("one");
    append("two");
    AuditEntry last = trail.list(Region.ALL, new Slice.Page(0, 1)).items().get(0);
    AuditEntry first = trail.list(Region.ALL, new Slice.Page(1, 1)).items().get(0);
    AuditChain.Finding whole = new AuditChain.Finding.Whole(last.number(), last.hash());
    assertThat(verified()).isEqualTo(whole);

    sql("update audit_entry set subject = 'other' where number = " + first.number());
    assertThat(verified()).isEqualTo(new AuditChain.Finding.Broken(first.number()));
    sql("update audit_entry set subject = 'one' where number = " + first.number());
    assertThat(verified()).isEqualTo(whole);

    sql("delete from audit_entry where number = " + last.number());
    assertThat(verified()).isEqualTo(new AuditChain.Finding.Broken(last.number()));
    QuarkusTransaction.requiringNew().run(() -> database.session().insert(AuditRow.of(last)));
    assertThat(verified()).isEqualTo(whole);
  }

  @Test
  void what_is_undone_leaves_no_entry() {
    long before = trail.list(Region.ALL, new Slice.Page(0, 1)).total();

    QuarkusTransaction.begin();
    trail.append(WANG, "test", "undone", "");
    QuarkusTransaction.rollback();

    assertThat(trail.list(Region.ALL, new Slice.Page(0, 1)).total()).isEqualTo(before);
    assertThat(verified()).isInstanceOf(AuditChain.Finding.Whole.class);
  }

  private AuditChain.Finding verified() {
    try {
      return trail.verify();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
