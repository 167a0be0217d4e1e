package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.api.store.StoreException.Reason;
import org.gouji.document.Digest;
import org.hibernate.StatelessSession;

/** Keys with which programs sign in, for accounts with the role of a client. */
@ApplicationScoped
public class ApiKeys {

  /** With what every key begins, so that one that leaked is recognised. */
  public static final String PREFIX = "gouji_";

  /** A key is for no longer. */
  public static final Duration LONGEST = Duration.ofDays(366);

  /** An account has no more. */
  public static final int MOST = 20;

  /** Not every request writes that the key is in use. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final Database database;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  ApiKeys(Database database, Accounts accounts, AuditTrail audit, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a key is good for. */
  public enum Scope {
    /** To look. */
    READ,
    /** To look and to hand in. */
    WRITE
  }

  /**
   * A key, without itself.
   *
   * @param used when last, to the minute
   */
  public record Key(
      UUID id,
      String name,
      Scope scope,
      Instant created,
      String createdBy,
      Instant expires,
      Optional<Instant> used) {
    public Key {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      Objects.requireNonNull(scope);
      Objects.requireNonNull(created);
      Objects.requireNonNull(createdBy);
      Objects.requireNonNull(expires);
      Objects.requireNonNull(used);
    }
  }

  /** A key that is told once. */
  public record Issued(Key key, String token) {}

  /** Who comes with a key. */
  public record Bearer(Account account, Scope scope) {}

  /** The keys of an account inside the actor's region, the newest first. */
  @Transactional
  public List<Key> list(Actor actor, String account) {
    accounts.find(actor, account);
    return database
        .session()
        .createSelectionQuery(
            "from ApiKeyRow where account = :account order by created desc, id", ApiKeyRow.class)
        .setParameter("account", account)
        .stream()
        .map(ApiKeyRow::key)
        .toList();
  }

  /** Makes a key. */
  @Transactional
  public Issued issue(Actor actor, String account, String name, Scope scope, Duration lasts) {
    AccountRow row = accounts.find(actor, account);
    if (!row.account().roles().contains(Role.CLIENT)) {
      throw new StoreException(Reason.REFUSED, "密钥只发给角色为 CLIENT 的账号。");
    }
    if (list(actor, account).size() >= MOST) {
      throw new StoreException(Reason.REFUSED, "一个账号最多有 " + MOST + " 个密钥，请先删除不用的。");
    }
    String token = PREFIX + Secrets.token();
    ApiKeyRow key = new ApiKeyRow();
    key.id = UUID.randomUUID();
    key.account = account;
    key.name = name;
    key.tokenHash = Digest.sha256(token);
    key.scope = scope.name();
    key.created = now();
    key.createdBy = actor.name();
    key.expires = now().plus(lasts);
    database.session().insert(key);
    audit.append(actor, "key.issue", account, key.id + " " + scope + " until " + key.expires);
    return new Issued(key.key(), token);
  }

  /** Takes a key away; from then on it opens nothing. */
  @Transactional
  public void revoke(Actor actor, String account, UUID id) {
    accounts.find(actor, account);
    int gone =
        database
            .session()
            .createMutationQuery("delete from ApiKeyRow where id = :id and account = :account")
            .setParameter("id", id)
            .setParameter("account", account)
            .executeUpdate();
    if (gone == 0) {
      throw StoreException.unknown("账号“" + account + "”没有编号为“" + id + "”的密钥。");
    }
    audit.append(actor, "key.revoke", account, id.toString());
  }

  /** Who comes with a key, as it is now; nobody where it has expired or was taken away. */
  @Transactional
  public Optional<Bearer> find(String token) {
    StatelessSession session = database.session();
    Instant now = now();
    Optional<ApiKeyRow> found =
        session
            .createSelectionQuery("from ApiKeyRow where tokenHash = :hash", ApiKeyRow.class)
            .setParameter("hash", Digest.sha256(token))
            .stream()
            .filter(key -> now.isBefore(key.expires))
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ApiKeyRow key = found.get();
    Account account = session.get(AccountRow.class, key.account).account();
    if (!account.enabled() || !account.roles().contains(Role.CLIENT)) {
      return Optional.empty();
    }
    if (key.used == null || now.isAfter(key.used.plus(NOTED))) {
      note(key, now);
    }
    return Optional.of(new Bearer(account, Scope.valueOf(key.scope)));
  }

  /** It may have been taken away meanwhile: then there is nothing to note. */
  private void note(ApiKeyRow key, Instant now) {
    database
        .session()
        .createMutationQuery("update ApiKeyRow set used = :now where id = :id")
        .setParameter("now", now)
        .setParameter("id", key.id)
        .executeUpdate();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
