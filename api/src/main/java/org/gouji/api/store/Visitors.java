package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Digest;
import org.hibernate.StatelessSession;

/**
 * Who comes from the provider of single sign-on. The account is one of ours like any other: what
 * the provider says decides who it is and, where it was told to, what it may.
 */
@ApplicationScoped
public class Visitors {

  private static final int FULL_NAME = 200;
  private static final int DIGITS = 12;

  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;

  Visitors(Database database, Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * A person whose identity the provider vouches for.
   *
   * @param name that the provider uses for the person; becomes that of a new account if it is fit
   *     and free
   * @param fullName for people to read
   * @param says who decides what the account may
   */
  public record Visitor(Subject subject, String name, String fullName, Says says) {
    public Visitor {
      Objects.requireNonNull(subject);
      Objects.requireNonNull(name);
      Objects.requireNonNull(fullName);
      Objects.requireNonNull(says);
    }
  }

  /** Who decides what an account may. */
  public sealed interface Says {

    /** The provider, which said this. */
    record Provider(Set<Role> roles, Optional<Region> region) implements Says {
      public Provider {
        roles = Set.copyOf(roles);
        Objects.requireNonNull(region);
      }
    }

    /** An administrator, who has made the account or linked it beforehand. */
    record Administrator() implements Says {}
  }

  /** What became of somebody at the door. */
  public sealed interface Entry {

    /** Signed in. */
    record Welcome(Sessions.SignIn.Welcome session) implements Entry {}

    /** Gets nothing. */
    record Refused(Reason reason) implements Entry {}
  }

  /** Why somebody gets nothing. */
  public enum Reason {
    /** No account of ours is his, and the provider does not decide. */
    UNKNOWN,
    /** The provider gave him no role of ours. */
    NO_ROLE,
    /** The provider gave him no region. */
    NO_REGION,
    /** An administrator has disabled his account. */
    DISABLED
  }

  /** Signs in, making or changing the account where the provider decides; always audited. */
  @Transactional
  public Entry enter(Visitor visitor) {
    Optional<AccountRow> known = accounts.row(visitor.subject());
    if (known.isPresent() && !known.get().enabled) {
      return refused(visitor, Reason.DISABLED);
    }
    if (visitor.says() instanceof Says.Provider provider) {
      return byProvider(visitor, provider, known);
    }
    return known.<Entry>map(this::welcome).orElseGet(() -> refused(visitor, Reason.UNKNOWN));
  }

  private Entry byProvider(Visitor visitor, Says.Provider said, Optional<AccountRow> known) {
    if (said.roles().isEmpty()) {
      return refused(visitor, Reason.NO_ROLE);
    }
    if (said.region().isEmpty()) {
      return refused(visitor, Reason.NO_REGION);
    }
    Region region = said.region().get();
    AccountRow row = known.orElseGet(() -> made(visitor, said.roles(), region));
    follow(row, Role.text(said.roles()), region.code());
    return welcome(row);
  }

  private AccountRow made(Visitor visitor, Set<Role> roles, Region region) {
    Account account =
        new Account(
            freeName(visitor),
            Cut.to(FULL_NAME, visitor.fullName()),
            roles,
            region,
            true,
            false,
            Optional.of(visitor.subject()));
    accounts.insert(Actor.PROGRAM, account);
    return accounts.row(visitor.subject()).orElseThrow();
  }

  /** An account that is there already is nobody else's, whatever the provider calls its people. */
  private String freeName(Visitor visitor) {
    return Account.isName(visitor.name())
            && database.session().get(AccountRow.class, visitor.name()) == null
        ? visitor.name()
        : "sso-" + Digest.sha256(visitor.subject().text()).substring(0, DIGITS);
  }

  private void follow(AccountRow row, String roles, String region) {
    if (row.roles.equals(roles) && row.region.equals(region)) {
      return;
    }
    row.roles = roles;
    row.region = region;
    StatelessSession session = database.session();
    session.update(row);
    audit.append(Actor.PROGRAM, "account.change", row.name, roles + " " + region + " as provided");
  }

  private Entry welcome(AccountRow row) {
    return new Entry.Welcome(sessions.welcome(row));
  }

  private Entry refused(Visitor visitor, Reason reason) {
    audit.append(Actor.PROGRAM, "session.refuse", visitor.subject().text(), reason.name());
    return new Entry.Refused(reason);
  }
}
