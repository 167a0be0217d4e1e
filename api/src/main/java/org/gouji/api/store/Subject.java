package org.gouji.api.store;

import java.util.Objects;

/**
 * A person as a provider of single sign-on knows him: the issuer and what it calls him, which never
 * changes. Names and mail addresses do, and are nobody's for ever.
 *
 * @param text both, with a blank between them
 */
public record Subject(String text) {

  private static final int LONGEST = 600;

  public Subject {
    Objects.requireNonNull(text);
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("longer than " + LONGEST + ": a subject");
    }
  }

  /** The claims {@code iss} and {@code sub} of an ID token. */
  public static Subject of(String issuer, String subject) {
    return new Subject(issuer + " " + subject);
  }

  /** What the provider calls the person. */
  public String name() {
    return text.substring(text.indexOf(' ') + 1);
  }
}
