package org.gouji.api.store;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A batch of documents on their way in.
 *
 * @param owner name of the account that made it
 * @param files how many, by where they are; every state is there, also with 0
 */
public record Job(
    UUID id,
    String name,
    String owner,
    Instant created,
    Priority priority,
    boolean cancelled,
    Map<ItemState, Integer> files) {

  /** How urgent, the least first. */
  public enum Priority {
    /** When nothing else waits. */
    LOW(10),
    /** Usual. */
    NORMAL(50),
    /** Before all others. */
    HIGH(90);

    private final int weight;

    Priority(int weight) {
      this.weight = weight;
    }

    /** The more, the sooner. */
    int weight() {
      return weight;
    }
  }

  public Job {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(created);
    Objects.requireNonNull(priority);
    Map<ItemState, Integer> all = new EnumMap<>(ItemState.class);
    for (ItemState state : ItemState.values()) {
      all.put(state, files.getOrDefault(state, 0));
    }
    files = Collections.unmodifiableMap(all);
  }

  /** Whether none of its files is still in the queue. */
  public boolean isFinished() {
    return files.getOrDefault(ItemState.WAITING, 0) == 0;
  }
}
