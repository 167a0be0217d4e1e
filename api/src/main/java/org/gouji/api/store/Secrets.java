package org.gouji.api.store;

import java.security.SecureRandom;
import java.util.Base64;

/** What is drawn at random: tokens and one-time passwords. */
final class Secrets {

  private static final int TOKEN_BYTES = 32;
  private static final int ONE_TIME_LENGTH = 16;

  /** Without those that look alike on paper. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private Secrets() {}

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
