package org.gouji.api.store;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Passwords and tokens. */
final class Secrets {

  /** Rounds of bcrypt, as a power of two; wrong passwords are counted besides. */
  private static final int COST = 10;

  /** bcrypt reads no further. */
  private static final int LONGEST_PASSWORD = 72;

  private static final int SHORTEST_PASSWORD = 12;
  private static final int FEWEST_CHARACTERS = 6;
  private static final int TOKEN_BYTES = 32;
  private static final int ONE_TIME_LENGTH = 16;

  /** Without those that look alike on paper. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  /** Compared with where there is no account, so that the answer takes as long. */
  private static final String NOBODY = hash(oneTimePassword());

  private Secrets() {}

  /**
   * Long enough, not cut off by bcrypt, and not of the kind that is guessed first: the account's
   * own name, or few characters over and over.
   */
  static boolean isAcceptable(String account, String password) {
    return password.codePointCount(0, password.length()) >= SHORTEST_PASSWORD
        && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
        && password.codePoints().distinct().count() >= FEWEST_CHARACTERS
        && !password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT));
  }

  static String hash(String password) {
    return BcryptUtil.bcryptHash(password, COST);
  }

  static boolean matches(String password, String hash) {
    return BcryptUtil.matches(password, hash);
  }

  /** Takes as long as a comparison, and never matches. */
  static void matchNobody(String password) {
    BcryptUtil.matches(password, NOBODY);
  }

  static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String oneTimePassword() {
    return new SecureRandom()
        .ints(ONE_TIME_LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .collect(
            StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
        .toString();
  }
}
