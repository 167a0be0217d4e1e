package org.gouji.api.log;

import java.util.concurrent.Callable;
import org.jboss.logging.MDC;

/** What stands beside every line of the log that comes of the same thing. */
public enum Mark {
  /** Number of a request, which its answer tells too. */
  REQUEST("request"),
  /** Name of the account that asks. */
  ACCOUNT("account"),
  /** Entry of the queue: batch and position. */
  JOB("job");

  private final String key;

  Mark(String key) {
    this.key = key;
  }

  /** From now on, for as long as the request lasts. */
  public void set(String value) {
    MDC.put(key, value);
  }

  /** While something is done on a thread that is there for many. */
  public void during(String value, Runnable work) {
    MDC.put(key, value);
    try {
      work.run();
    } finally {
      MDC.remove(key);
    }
  }

  /** Work for another thread, with what stands beside the lines of this one. */
  public <T> Callable<T> carried(Callable<T> work) {
    Object value = MDC.get(key);
    if (value == null) {
      return work;
    }
    return () -> {
      MDC.put(key, value);
      try {
        return work.call();
      } finally {
        MDC.remove(key);
      }
    };
  }
}
