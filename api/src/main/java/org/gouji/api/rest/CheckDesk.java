package org.gouji.api.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.api.check.Workbench;
import org.gouji.api.log.Mark;
import org.gouji.verdict.Checked;
import org.jboss.logging.Logger;

/**
 * Runs checks, at most so many at a time, of one client fewer, and none longer than allowed. A
 * check that was given up keeps its place until it really ends, so that the bound holds.
 */
@Singleton
class CheckDesk {

  private static final Logger LOG = Logger.getLogger(CheckDesk.class);

  private final Workbench bench;
  private final MeterRegistry meters;
  private final Semaphore places;
  private final Places shares;
  private final int concurrent;
  private final int share;
  private final Duration time;
  private final ExecutorService threads;

  @Inject
  CheckDesk(Workbench bench, Settings settings, MeterRegistry meters) {
    this.bench = bench;
    this.meters = meters;
    this.concurrent = settings.checks().concurrent();
    this.time = settings.checks().time();
    this.places = new Semaphore(concurrent);
    this.share = settings.checks().perClient();
    this.shares = new Places(share);
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            concurrent,
            task -> {
              Thread thread = new Thread(task, "gouji-check-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    meters.gauge("gouji.checks.running", places, free -> concurrent - free.availablePermits());
  }

  /**
   * Runs a check and waits for its verdict.
   *
   * @param client who has it run
   */
  Checked run(String client, Callable<Checked> check) throws Exception {
    bench
        .house()
        .trouble()
        .ifPresent(
            trouble -> {
              throw new ProblemException(Problem.Kind.NOT_READY.with(trouble.zh()));
            });
    Runnable leave = shares.take(client, "您同时核查的文件已达上限 " + share + " 个，请等前面的核查完再提交。");
    if (!places.tryAcquire()) {
      leave.run();
      meters.counter("gouji.checks.refused").increment();
      throw new ProblemException(
          Problem.Kind.TOO_MANY_REQUESTS.with("同时核查的文件已达上限 " + concurrent + " 个，请稍后再试。"));
    }
    Timer.Sample sample = Timer.start(meters);
    Future<Checked> future = submit(Mark.REQUEST.carried(check), leave);
    try {
      Checked checked = future.get(time.toMillis(), TimeUnit.MILLISECONDS);
      String word = checked.verdict().conclusion().name();
      sample.stop(meters.timer("gouji.check.duration", "verdict", word));
      meters.counter("gouji.checks", "verdict", word).increment();
      return checked;
    } catch (TimeoutException e) {
      future.cancel(true);
      LOG.warnf("a check was given up after %s", time);
      throw new ProblemException(
          Problem.Kind.TIME_OUT.with("核查超过 " + time.toSeconds() + " 秒，已放弃。请确认文件只含年度报告本身。"));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Future<Checked> submit(Callable<Checked> check, Runnable leave) {
    try {
      return threads.submit(
          () -> {
            try {
              return check.call();
            } finally {
              places.release();
              leave.run();
            }
          });
    } catch (RuntimeException e) {
      places.release();
      leave.run();
      throw e;
    }
  }

  @PreDestroy
  void close() {
    threads.shutdownNow();
  }
}
