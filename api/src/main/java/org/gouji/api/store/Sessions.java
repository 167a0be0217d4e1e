package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gouji.document.Digest;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Who is signed in. A session is a row, so that it can be ended at once and holds on every node;
 * the row knows only the digest of its token.
 */
@ApplicationScoped
public class Sessions {

  /** A session that nobody used for so long has ended. */
  public static final Duration IDLE = Duration.ofHours(1);

  /** However much it is used, it ends after a working day. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** So long an account stays closed after too many wrong passwords. */
  public static final Duration LOCKED = Duration.ofMinutes(5);

  private static final int FAILURES = 5;

  /** Not every request writes that the session is in use. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final Database database;
  private final AuditTrail audit;
  private final Passwords passwords;
  private final Clock clock;

  Sessions(Database database, AuditTrail audit, Passwords passwords, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** What became of an attempt to sign in. */
  public sealed interface SignIn {

    /**
     * Signed in.
     *
     * @param token for the cookie
     */
    record Welcome(String token, Account account) implements SignIn {}

    /** Wrong name or password, disabled or no local account: which one is not said. */
    record Refused() implements SignIn {}

    /** Too many wrong passwords one after another. */
    record Locked() implements SignIn {}
  }

  /** Signs in; failures are counted and kept, whatever the outcome. */
  @Transactional
  public SignIn signIn(String name, String password) {
    StatelessSession session = database.session();
    AccountRow row = session.get(AccountRow.class, name, LockMode.PESSIMISTIC_WRITE);
    if (row == null || !row.enabled || row.subject != null) {
      passwords.matchNobody(password);
      return new SignIn.Refused();
    }
    Instant now = now();
    if (row.lockedUntil != null && now.isBefore(row.lockedUntil)) {
      return new SignIn.Locked();
    }
    if (!passwords.matches(password, row.passwordHash)) {
      fail(row, now);
      return new SignIn.Refused();
    }
    row.failures = 0;
    row.lockedUntil = null;
    session.update(row);
    return welcome(row, now, "");
  }

  private SignIn.Welcome welcome(AccountRow row, Instant now, String how) {
    sweep(now);
    audit.append(row.account().actor(), "session.begin", row.name, how);
    return new SignIn.Welcome(begin(row.name, now), row.account());
  }

  /** Begins a session of who comes from the provider of single sign-on. */
  SignIn.Welcome welcome(AccountRow row) {
    return welcome(row, now(), "single sign-on");
  }

  private void fail(AccountRow row, Instant now) {
    row.failures++;
    if (row.failures >= FAILURES) {
      row.failures = 0;
      row.lockedUntil = now.plus(LOCKED);
      audit.append(row.account().actor(), "account.lock", row.name, "wrong passwords");
    }
    database.session().update(row);
  }

  private String begin(String account, Instant now) {
    String token = Secrets.token();
    SessionRow begun = new SessionRow();
    begun.tokenHash = Digest.sha256(token);
    begun.account = account;
    begun.begun = now;
    begun.used = now;
    database.session().insert(begun);
    return token;
  }

  private void sweep(Instant now) {
    database
        .session()
        .createMutationQuery("delete from SessionRow where used < :idle or begun < :longest")
        .setParameter("idle", now.minus(IDLE))
        .setParameter("longest", now.minus(LONGEST))
        .executeUpdate();
  }

  /** The account behind a token, as it is now; nobody where the session has ended. */
  @Transactional
  public Optional<Account> find(String token) {
    StatelessSession session = database.session();
    SessionRow row = session.get(SessionRow.class, Digest.sha256(token));
    Instant now = now();
    if (row == null || now.isAfter(row.used.plus(IDLE)) || now.isAfter(row.begun.plus(LONGEST))) {
      return Optional.empty();
    }
    AccountRow account = session.get(AccountRow.class, row.account);
    if (account == null || !account.enabled) {
      return Optional.empty();
    }
    if (now.isAfter(row.used.plus(NOTED))) {
      note(row, now);
    }
    return Optional.of(account.account());
  }

  /** The session may have been ended meanwhile: then there is nothing to note. */
  private void note(SessionRow row, Instant now) {
    database
        .session()
        .createMutationQuery("update SessionRow set used = :now where tokenHash = :token")
        .setParameter("now", now)
        .setParameter("token", row.tokenHash)
        .executeUpdate();
  }

  /** Ends a session. */
  @Transactional
  public void end(Actor actor, String token) {
    database
        .session()
        .createMutationQuery("delete from SessionRow where tokenHash = :token")
        .setParameter("token", Digest.sha256(token))
        .executeUpdate();
    audit.append(actor, "session.end", actor.name(), "");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
