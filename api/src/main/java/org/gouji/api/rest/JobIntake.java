package org.gouji.api.rest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.api.check.Workbench;
import org.gouji.api.intake.Arrivals;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.Jobs;
import org.gouji.api.store.Requests;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Receives batches, one at a time: an archive of many documents is unpacked in memory. */
@Singleton
class JobIntake {

  private static final long WAIT_SECONDS = 10;

  private final Workbench bench;
  private final Arrivals arrivals;
  private final Jobs jobs;
  private final Requests requests;
  private final Clock clock;
  private final Semaphore turn = new Semaphore(1, true);

  /** Whoever is being received waits for no second turn, so that others come to theirs. */
  private final Places places = new Places(1);

  JobIntake(Workbench bench, Arrivals arrivals, Jobs jobs, Requests requests, Clock clock) {
    this.bench = bench;
    this.arrivals = arrivals;
    this.jobs = jobs;
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * Takes a batch.
   *
   * @param key with which the same batch is taken once
   */
  UUID take(Actor actor, MultipartFormDataInput input, RequestKey key) {
    // One of the wrong form is refused before anything is kept.
    key.key();
    JobForm form = JobForm.of(input, LocalDate.now(clock));
    Runnable leave = places.take(actor.name(), "正在接收您提交的另一批文件，请等它提交完再提交。");
    try {
      return taken(actor, form, key);
    } finally {
      leave.run();
    }
  }

  private UUID taken(Actor actor, JobForm form, RequestKey key) {
    if (!isMyTurn()) {
      throw new ProblemException(Problem.Kind.TOO_MANY_REQUESTS.with("正在接收别人提交的文件，请稍后再试。"));
    }
    try {
      List<Arrival> received = new ArrayList<>();
      for (FormValue file : form.files()) {
        received.addAll(
            arrivals.receive(
                Form.submission(file, bench.limits().bytes()), form.published(), form.submitted()));
      }
      Requests.Outcome outcome =
          key.once(
              requests,
              actor,
              () -> jobs.create(actor, form.name(), form.priority(), received).toString(),
              "createJob",
              content(form, received));
      return UUID.fromString(outcome.made());
    } finally {
      turn.release();
    }
  }

  private static String content(JobForm form, List<Arrival> received) {
    return received.stream()
        .map(arrival -> arrival.sha256() + " " + arrival.name())
        .collect(
            Collectors.joining(
                "\n", form.name() + "\n" + form.priority() + "\n" + form.submitted() + "\n", ""));
  }

  private boolean isMyTurn() {
    try {
      return turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
