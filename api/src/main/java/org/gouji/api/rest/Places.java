package org.gouji.api.rest;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Places of which no client takes more than a share, so that others find one. */
final class Places {

  private final int share;
  private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();

  Places(int share) {
    this.share = share;
  }

  /**
   * Takes a place.
   *
   * @param full what to say where the client has its share already
   * @return gives the place back, once
   */
  Runnable take(String client, String full) {
    AtomicBoolean isTaken = new AtomicBoolean();
    taken.compute(
        client,
        (name, before) -> {
          int count = before == null ? 0 : before;
          isTaken.set(count < share);
          return isTaken.get() ? count + 1 : count;
        });
    if (!isTaken.get()) {
      throw new ProblemException(Problem.Kind.TOO_MANY_REQUESTS.with(full));
    }
    return () -> {
      if (isTaken.getAndSet(false)) {
        taken.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
      }
    };
  }
}
