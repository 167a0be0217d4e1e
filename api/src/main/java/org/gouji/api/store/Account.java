package org.gouji.api.store;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An account. It signs in with a local password, which is not told here, or through the provider of
 * single sign-on, never with both.
 *
 * @param name with which it signs in
 * @param fullName of the person or program
 * @param region whose subtree it may see
 * @param passwordDue whether its password was set by somebody else and is to be changed first
 * @param subject as whom the provider of single sign-on knows it; empty for a local one
 */
public record Account(
    String name,
    String fullName,
    Set<Role> roles,
    Region region,
    boolean enabled,
    boolean passwordDue,
    Optional<Subject> subject) {

  public Account {
    Objects.requireNonNull(name);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(region);
    Objects.requireNonNull(subject);
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an account without a role: " + name);
    }
  }

  /** Whether a text can be the name of an account. */
  public static boolean isName(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  }

  /** The account as one who acts. */
  public Actor actor() {
    return new Actor(name, region);
  }
}
