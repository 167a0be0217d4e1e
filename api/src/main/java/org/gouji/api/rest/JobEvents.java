package org.gouji.api.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.gouji.api.store.JobLists;
import org.gouji.api.store.Jobs;

/**
 * Tells how far a batch is, whichever node works on it: by looking into the database, for a bounded
 * number of listeners and a bounded time.
 */
@Singleton
class JobEvents {

  private static final int LISTENERS = 100;

  /** Of one account. */
  private static final int OF_ONE = 10;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final JobLists jobs;
  private final Semaphore places = new Semaphore(LISTENERS);
  private final Places shares = new Places(OF_ONE);

  JobEvents(JobLists jobs) {
    this.jobs = jobs;
  }

  /** What has changed, until nothing waits any more. */
  Multi<JobView> of(String account, Jobs.Scope scope, UUID id) {
    String instead = "请改用 GET /api/v1/jobs/" + id + "。";
    Runnable leave = shares.take(account, "您同时查看进度的页面已达上限 " + OF_ONE + " 个，" + instead);
    if (!places.tryAcquire()) {
      leave.run();
      throw new ProblemException(
          Problem.Kind.TOO_MANY_REQUESTS.with("同时查看进度的页面已达上限 " + LISTENERS + " 个，" + instead));
    }
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(() -> JobView.of(jobs.find(scope, id).orElseThrow()))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(PAUSE)
        .whilst(view -> !view.finished())
        .skip()
        .repetitions()
        .select()
        .first(LONGEST)
        .onTermination()
        .invoke(
            () -> {
              places.release();
              leave.run();
            });
  }
}
