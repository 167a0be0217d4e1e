package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.gouji.api.store.StoreException.Reason;
import org.hibernate.StatelessSession;

/** Local accounts. An administrator sees and makes only those of the own subtree of regions. */
@ApplicationScoped
public class Accounts {

  /** Name of the account that the first start makes. */
  public static final String FIRST = "admin";

  private final Database database;
  private final AuditTrail audit;

  Accounts(Database database, AuditTrail audit) {
    this.database = database;
    this.audit = audit;
  }

  /** An account with the password that is told once and must be changed at the first sign-in. */
  public record Issued(Account account, String password) {}

  /** Makes the first administrator, if there is no account at all. */
  @Transactional
  public Optional<Issued> first() {
    if (count(Region.ALL) > 0) {
      return Optional.empty();
    }
    Account account =
        new Account(FIRST, "管理员", EnumSet.of(Role.ADMINISTRATOR), Region.ALL, true, true);
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

  private Issued insert(Actor actor, Account account) {
    String password = Secrets.oneTimePassword();
    AccountRow row = new AccountRow();
    row.name = account.name();
    write(account, row);
    row.passwordHash = Secrets.hash(password);
    row.passwordDue = true;
    database.session().insert(row);
    audit.append(actor, "account.create", row.name, detail(row));
    return new Issued(row.account(), password);
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
    write(account, row);
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
    String password = Secrets.oneTimePassword();
    set(row, password, true);
    audit.append(actor, "account.reset", row.name, "");
    return new Issued(row.account(), password);
  }

  /** Changes the own password; all of the account's sessions end. */
  @Transactional
  public void changePassword(Actor actor, String old, String password) {
    AccountRow row = find(actor, actor.name());
    if (!Secrets.matches(old, row.passwordHash)) {
      throw new StoreException(Reason.REFUSED, "原密码不对。");
    }
    if (!Secrets.isAcceptable(password) || password.equals(old)) {
      throw new StoreException(Reason.REFUSED, "新密码至少 12 个字符，最多 72 个字节，并且与原密码不同。");
    }
    set(row, password, false);
    audit.append(actor, "account.password", row.name, "");
  }

  private void set(AccountRow row, String password, boolean due) {
    row.passwordHash = Secrets.hash(password);
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

  private static void write(Account account, AccountRow row) {
    row.fullName = account.fullName();
    row.roles = Role.text(account.roles());
    row.region = account.region().code();
    row.enabled = account.enabled();
  }

  private static String detail(AccountRow row) {
    return row.roles + " " + row.region + (row.enabled ? "" : " disabled");
  }
}
