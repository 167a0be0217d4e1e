package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.gouji.api.store.StoreException.Reason;
import org.hibernate.StatelessSession;

/** Accounts. An administrator sees and makes only those of the own subtree of regions. */
@ApplicationScoped
public class Accounts {

  /** Name of the account that the first start makes. */
  public static final String FIRST = "admin";

  private final Database database;
  private final AuditTrail audit;
  private final Passwords passwords;

  Accounts(Database database, AuditTrail audit, Passwords passwords) {
    this.database = database;
    this.audit = audit;
    this.passwords = passwords;
  }

  /**
   * An account that was made or opened again.
   *
   * @param password told once, and to be changed at the first sign-in; empty for an account of the
   *     provider of single sign-on
   */
  public record Issued(Account account, Optional<String> password) {}

  /** Makes the first administrator, if there is no account at all. */
  @Transactional
  public Optional<Issued> first() {
    if (count(Region.ALL) > 0) {
      return Optional.empty();
    }
    Account account =
        new Account(
            FIRST, "管理员", EnumSet.of(Role.ADMINISTRATOR), Region.ALL, true, true, Optional.empty());
    return Optional.of(insert(Actor.PROGRAM, account));
  }

  /** The accounts inside a region, by name. */
  @Transactional
  public Slice<Account> list(Region bound, Slice.Page page) {
    List<Account> accounts =
        database
            .session()
            .createSelectionQuery(
                "from AccountRow where region between :first and :last order by name",
                AccountRow.class)
            .setParameter("first", bound.first())
            .setParameter("last", bound.last())
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .stream()
            .map(AccountRow::account)
            .toList();
    return new Slice<>(accounts, count(bound));
  }

  private long count(Region bound) {
    return database
        .session()
        .createSelectionQuery(
            "select count(*) from AccountRow where region between :first and :last", Long.class)
        .setParameter("first", bound.first())
        .setParameter("last", bound.last())
        .getSingleResult();
  }

  /** Makes an account. */
  @Transactional
  public Issued create(Actor actor, Account account) {
    inside(actor, account.region());
    if (database.session().get(AccountRow.class, account.name()) != null) {
      throw new StoreException(Reason.EXISTS, "已有账号“" + account.name() + "”。");
    }
    return insert(actor, account);
  }

  /** Makes an account that is known not to be there. */
  Issued insert(Actor actor, Account account) {
    String password = Secrets.oneTimePassword();
    AccountRow row = new AccountRow();
    row.name = account.name();
    write(account, row);
    row.passwordHash = passwords.hash(password);
    row.passwordDue = account.subject().isEmpty();
    database.session().insert(row);
    audit.append(actor, "account.create", row.name, detail(row));
    return issued(row, password);
  }

  private static Issued issued(AccountRow row, String password) {
    return new Issued(
        row.account(), row.subject == null ? Optional.of(password) : Optional.empty());
  }

  /** The account of a person whom the provider of single sign-on knows. */
  @Transactional
  public Optional<Account> find(Subject subject) {
    return row(subject).map(AccountRow::account);
  }

  Optional<AccountRow> row(Subject subject) {
    return database
        .session()
        .createSelectionQuery("from AccountRow where subject = :subject", AccountRow.class)
        .setParameter("subject", subject.text())
        .stream()
        .findFirst();
  }

  /** Changes name, roles, region and whether it is enabled; the sessions of a disabled one end. */
  @Transactional
  public Account change(Actor actor, Account account) {
    AccountRow row = find(actor, account.name());
    inside(actor, account.region());
    boolean self = row.name.equals(actor.name());
    if (self && !(account.enabled() && account.roles().contains(Role.ADMINISTRATOR))) {
      throw new StoreException(Reason.REFUSED, "不能停用自己的账号，也不能去掉自己的管理员角色。");
    }
    boolean moves = !account.subject().map(Subject::text).equals(Optional.ofNullable(row.subject));
    if (self && moves) {
      throw new StoreException(Reason.REFUSED, "不能改变自己的登录方式，请由另一位管理员办理。");
    }
    write(account, row);
    if (moves) {
      // The old way in is closed, and a local account needs a new password from the administrator.
      set(row, Secrets.oneTimePassword(), row.subject == null);
    }
    database.session().update(row);
    if (!row.enabled) {
      endSessions(row.name);
    }
    audit.append(actor, "account.change", row.name, detail(row));
    return row.account();
  }

  /** Sets a new one-time password; the account's sessions end. */
  @Transactional
  public Issued reset(Actor actor, String name) {
    AccountRow row = find(actor, name);
    local(row);
    String password = Secrets.oneTimePassword();
    set(row, password, true);
    audit.append(actor, "account.reset", row.name, "");
    return issued(row, password);
  }

  /** Changes the own password; all of the account's sessions end. */
  @Transactional
  public void changePassword(Actor actor, String old, String password) {
    AccountRow row = find(actor, actor.name());
    local(row);
    if (!passwords.matches(old, row.passwordHash)) {
      throw new StoreException(Reason.REFUSED, "原密码不对。");
    }
    if (!Passwords.isAcceptable(row.name, password) || password.equals(old)) {
      throw new StoreException(
          Reason.REFUSED, "新密码至少 12 个字符，最多 72 个字节，含至少 6 种不同的字符，不含账号名，并且与原密码不同。");
    }
    set(row, password, false);
    audit.append(actor, "account.password", row.name, "");
  }

  private static void local(AccountRow row) {
    if (row.subject != null) {
      throw new StoreException(Reason.REFUSED, "账号“" + row.name + "”由统一身份认证登录，在这里没有密码。");
    }
  }

  private void set(AccountRow row, String password, boolean due) {
    row.passwordHash = passwords.hash(password);
    row.passwordDue = due;
    row.failures = 0;
    row.lockedUntil = null;
    database.session().update(row);
    endSessions(row.name);
  }

  private void endSessions(String account) {
    database
        .session()
        .createMutationQuery("delete from SessionRow where account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  /** An account inside the actor's region. */
  @Transactional
  public Account show(Actor actor, String name) {
    return find(actor, name).account();
  }

  /** An account of another region is as unknown as one that is not there. */
  AccountRow find(Actor actor, String name) {
    StatelessSession session = database.session();
    AccountRow row = session.get(AccountRow.class, name);
    if (row == null || !actor.region().contains(new Region(row.region))) {
      throw new StoreException(Reason.UNKNOWN, "没有账号“" + name + "”。");
    }
    return row;
  }

  private static void inside(Actor actor, Region region) {
    if (!actor.region().contains(region)) {
      throw new StoreException(
          Reason.REFUSED, "区划 " + region.code() + " 不在您的管辖范围 " + actor.region().code() + " 内。");
    }
  }

  private void write(Account account, AccountRow row) {
    account
        .subject()
        .flatMap(this::row)
        .filter(other -> !other.name.equals(row.name))
        .ifPresent(
            other -> {
              throw new StoreException(Reason.EXISTS, "这个统一身份认证标识已属于另一个账号。");
            });
    row.subject = account.subject().map(Subject::text).orElse(null);
    row.fullName = account.fullName();
    row.roles = Role.text(account.roles());
    row.region = account.region().code();
    row.enabled = account.enabled();
  }

  private static String detail(AccountRow row) {
    return row.roles
        + " "
        + row.region
        + (row.enabled ? "" : " disabled")
        + (row.subject == null ? "" : " of " + row.subject);
  }
}
