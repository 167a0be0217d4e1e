package org.gouji.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A session ends by itself. */
@QuarkusTest
class SessionLifeTest {

  private static final String PASSWORD = "cloud-stream-2024";
  private static final Actor HEAD = new Actor("head", Region.ALL);

  @Inject Accounts accounts;
  @Inject Sessions sessions;
  @Inject Database database;

  private String begun(String name) {
    Account account =
        new Account(
            name, "云溪", Set.of(Role.AUDITOR), new Region("330424"), true, false, Optional.empty());
    String first = accounts.create(HEAD, account).password().orElseThrow();
    accounts.changePassword(account.actor(), first, PASSWORD);
    return ((Sessions.SignIn.Welcome) sessions.signIn(name, PASSWORD)).token();
  }

  /** As if it had begun, and been used, so long ago. */
  private void age(String account, Duration begun, Duration used) throws SQLException {
    try (Connection connection = database.connection();
        PreparedStatement update =
            connection.prepareStatement(
                "update account_session set begun = ?, used = ? where account = ?")) {
      update.setTimestamp(1, Timestamp.from(Instant.now().minus(begun)));
      update.setTimestamp(2, Timestamp.from(Instant.now().minus(used)));
      update.setString(3, account);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void nobody_used_it_for_an_hour() throws SQLException {
    String name = "idle-" + UUID.randomUUID();
    String token = begun(name);

    age(name, Duration.ofHours(2), Sessions.IDLE.minusMinutes(2));
    assertThat(sessions.find(token)).isPresent();
    age(name, Duration.ofHours(2), Sessions.IDLE.plusMinutes(2));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void it_was_used_for_a_working_day() throws SQLException {
    String name = "long-" + UUID.randomUUID();
    String token = begun(name);

    age(name, Sessions.LONGEST.minusMinutes(2), Duration.ofMinutes(1));
    assertThat(sessions.find(token)).isPresent();
    age(name, Sessions.LONGEST.plusMinutes(2), Duration.ofMinutes(1));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void no_token_is_given_twice() {
    String name = "many-" + UUID.randomUUID();
    String first = begun(name);
    String second = ((Sessions.SignIn.Welcome) sessions.signIn(name, PASSWORD)).token();

    assertThat(second).isNotEqualTo(first).hasSizeGreaterThanOrEqualTo(43);
  }
}
