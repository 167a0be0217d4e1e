package org.gouji.api.store;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a password must be, how it is kept and compared. Wrong ones are counted elsewhere. */
@Singleton
final class Passwords {

  /** bcrypt reads no further. */
  private static final int LONGEST = 72;

  private static final int SHORTEST = 12;
  private static final int FEWEST_CHARACTERS = 6;

  private final int cost;

  /** Compared with where there is no account, so that the answer takes as long. */
  private final String nobody;

  /**
   * Takes the work of each comparison from the configuration.
   *
   * @param cost rounds of bcrypt, as a power of two
   */
  Passwords(@ConfigProperty(name = "gouji.passwords.cost") int cost) {
    this.cost = cost;
    nobody = hash(Secrets.oneTimePassword());
  }

  /**
   * Long enough, not cut off by bcrypt, and not of the kind that is guessed first: the account's
   * own name, or few characters over and over.
   */
  static boolean isAcceptable(String account, String password) {
    return password.codePointCount(0, password.length()) >= SHORTEST
        && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST
        && password.codePoints().distinct().count() >= FEWEST_CHARACTERS
        && !password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT));
  }

  String hash(String password) {
    return BcryptUtil.bcryptHash(password, cost);
  }

  boolean matches(String password, String hash) {
    return BcryptUtil.matches(password, hash);
  }

  /** Takes as long as a comparison, and never matches. */
  void matchNobody(String password) {
    BcryptUtil.matches(password, nobody);
  }
}
