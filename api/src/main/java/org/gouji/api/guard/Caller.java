package org.gouji.api.guard;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import org.gouji.api.store.Account;
import org.gouji.api.store.Actor;
import org.gouji.api.store.ApiKeys;
import org.gouji.api.store.Region;
import org.gouji.document.Digest;

/** Who sends the request. To be asked only behind a role. */
@RequestScoped
public class Caller {

  /** Name of the cookie that holds the token of a session. */
  public static final String COOKIE = "gouji_session";

  static final String ACCOUNT = "account";
  static final String TOKEN = "token";
  static final String SCOPE = "scope";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether somebody with an account of ours is there. */
  public boolean isKnown() {
    return identity.<Account>getAttribute(ACCOUNT) != null;
  }

  /** What the key is good for with which a program comes; empty for a session. */
  public Optional<ApiKeys.Scope> scope() {
    return Optional.ofNullable(identity.<ApiKeys.Scope>getAttribute(SCOPE));
  }

  /** The account. */
  public Account account() {
    return Objects.requireNonNull(identity.<Account>getAttribute(ACCOUNT));
  }

  /** The account as one who acts. */
  public Actor actor() {
    return account().actor();
  }

  /** What every answer is bounded by. */
  public Region bound() {
    return account().region();
  }

  /** The token of the session. */
  public String token() {
    return Objects.requireNonNull(identity.<String>getAttribute(TOKEN));
  }

  /**
   * What a page of ours knows and a page of others cannot: it goes with every request that changes
   * something.
   */
  public String csrfToken() {
    return csrfToken(token());
  }

  /** The same for a session that has just begun. */
  public static String csrfToken(String token) {
    return Digest.sha256("csrf " + token);
  }

  /** Whether that is what was sent. */
  public boolean isCsrfToken(String sent) {
    return MessageDigest.isEqual(
        csrfToken().getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
  }
}
