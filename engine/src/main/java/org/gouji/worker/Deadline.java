package org.gouji.worker;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Limits;

/**
 * Kills a worker that does not answer in time. One that has started a program, as for pictures
 * whose characters it recognises, has the time of such documents, as long as programs of it run.
 */
final class Deadline implements AutoCloseable {
  private static final long LOOK_MILLIS = 250;
  private static final long PATIENCE = WorkerPool.GRACE_MILLIS / LOOK_MILLIS;

  private final Worker worker;
  private final Limits limits;
  private final ScheduledFuture<?> looks;
  private long looked;
  private long patience = PATIENCE;
  private boolean helped;
  private boolean settled;
  private boolean passed;

  Deadline(ScheduledExecutorService watch, Worker worker, Limits limits) {
    this.worker = worker;
    this.limits = limits;
    this.looks =
        watch.scheduleAtFixedRate(this::look, limits.millis(), LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private synchronized void look() {
    looked++;
    boolean more = looked * LOOK_MILLIS <= limits.paged().pictureMillis();
    if (more && worker.isHelped()) {
      helped = true;
      patience = PATIENCE;
    } else {
      patience--;
    }
    if (patience < 0 && !settled) {
      settled = true;
      passed = true;
      worker.kill();
    }
  }

  /** Says that the answer is there; answers whether it came before the end of the time. */
  synchronized boolean met() {
    boolean first = !settled;
    settled = true;
    return first;
  }

  /** Whether the worker was killed. */
  synchronized boolean isPassed() {
    return passed;
  }

  /** How long the worker might take, in milliseconds. */
  synchronized long millis() {
    return helped ? limits.longest() : limits.millis();
  }

  @Override
  public void close() {
    met();
    looks.cancel(false);
  }
}
