package org.gouji.api.store;

import java.util.Objects;
import java.util.Set;

/**
 * A local account, without its password.
 *
 * @param name with which it signs in
 * @param fullName of the person or program
 * @param region whose subtree it may see
 * @param passwordDue whether its password was set by somebody else and is to be changed first
 */
public record Account(
    String name,
    String fullName,
    Set<Role> roles,
    Region region,
    boolean enabled,
    boolean passwordDue) {

  public Account {
    Objects.requireNonNull(name);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(region);
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an account without a role: " + name);
    }
  }

  /** The account as one who acts. */
  public Actor actor() {
    return new Actor(name, region);
  }
}
