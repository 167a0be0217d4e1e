package org.gouji.api.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds failed attempts to sign in by the address that they come from, so that nobody tries the
 * passwords of many accounts. On every node by itself; an account's own lock holds on all of them.
 */
@ApplicationScoped
public class SignInLimit {

  /** Failures of one address, within {@link #WINDOW}, after which it has to wait. */
  public static final int FAILURES = 30;

  /** How long an address is remembered after its first failure. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int ADDRESSES = 10_000;

  private final Clock clock;
  private final Map<String, Window> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > ADDRESSES;
        }
      };

  SignInLimit(Clock clock) {
    this.clock = clock;
  }

  private record Window(Instant end, int failures) {}

  /** Whether an address has to wait. */
  public synchronized boolean isReached(String address) {
    Window window = windows.get(address);
    if (window != null && clock.instant().isAfter(window.end())) {
      windows.remove(address);
      return false;
    }
    return window != null && window.failures() >= FAILURES;
  }

  /** Counts a failure. */
  public synchronized void fail(String address) {
    windows.merge(
        address,
        new Window(clock.instant().plus(WINDOW), 1),
        (before, first) -> new Window(before.end(), before.failures() + 1));
  }
}
