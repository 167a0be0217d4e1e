package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import org.gouji.api.store.StoreException.Reason;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Requests that their sender wants done once, however often he has to send them. */
@ApplicationScoped
public class Requests {

  /** So long a key is known; nobody tries again later than that. */
  public static final Duration KEPT = Duration.ofDays(30);

  private final Database database;
  private final Clock clock;

  Requests(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What a sender says once.
   *
   * @param key of his own choice
   * @param content SHA-256 of what he asked for
   */
  public record Once(String key, String content) {
    public Once {
      Objects.requireNonNull(key);
      Objects.requireNonNull(content);
    }
  }

  /**
   * What came of a request.
   *
   * @param made what it made, in the words of who made it
   * @param isNew whether it was made now, and not by the same request before
   */
  public record Outcome(String made, boolean isNew) {
    public Outcome {
      Objects.requireNonNull(made);
    }
  }

  /**
   * Makes something, unless the same sender has had it made with the same key. Both are written
   * together or not at all.
   *
   * @param make says what it made, in at most 200 characters and without secrets
   * @throws StoreException if he asked for something else with that key
   */
  @Transactional
  public Outcome once(Actor actor, Once once, Supplier<String> make) {
    StatelessSession session = database.session();
    // One after another for an account, on however many nodes.
    session.get(AccountRow.class, actor.name(), LockMode.PESSIMISTIC_WRITE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    session
        .createMutationQuery("delete from RequestOnceRow where created < :old")
        .setParameter("old", now.minus(KEPT))
        .executeUpdate();
    RequestOnceRow before =
        session.get(RequestOnceRow.class, new RequestOnceRow.Key(actor.name(), once.key()));
    if (before == null) {
      RequestOnceRow row = new RequestOnceRow();
      row.account = actor.name();
      row.requestKey = once.key();
      row.content = once.content();
      row.made = make.get();
      row.created = now;
      session.insert(row);
      return new Outcome(row.made, true);
    }
    if (!before.content.equals(once.content())) {
      throw new StoreException(Reason.REFUSED, "Idempotency-Key“" + once.key() + "”已用于另一个请求；请换一个。");
    }
    return new Outcome(before.made, false);
  }
}
