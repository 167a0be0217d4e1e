package org.gouji.api.store;

import java.util.Objects;

/**
 * Who does something.
 *
 * @param name of the account, or {@link #PROGRAM}
 * @param region that bounds what the account may see and do
 */
public record Actor(String name, Region region) {

  /** The program itself. */
  public static final Actor PROGRAM = new Actor("gouji", Region.ALL);

  public Actor {
    Objects.requireNonNull(name);
    Objects.requireNonNull(region);
  }
}
