package org.gouji.api.rest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.api.check.Workbench;
import org.gouji.api.intake.Arrivals;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.Jobs;
import org.gouji.document.Digest;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Receives batches, one at a time: an archive of many documents is unpacked in memory. */
@Singleton
class JobIntake {

  private static final long WAIT_SECONDS = 10;

  private final Workbench bench;
  private final Arrivals arrivals;
  private final Jobs jobs;
  private final Clock clock;
  private final Semaphore turn = new Semaphore(1, true);

  JobIntake(Workbench bench, Arrivals arrivals, Jobs jobs, Clock clock) {
    this.bench = bench;
    this.arrivals = arrivals;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Takes a batch.
   *
   * @param key with which the same batch is taken once
   */
  UUID take(Actor actor, MultipartFormDataInput input, Optional<String> key) {
    JobForm form = JobForm.of(input, LocalDate.now(clock));
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
      if (key.isEmpty()) {
        return jobs.create(actor, form.name(), form.priority(), received);
      }
      Jobs.Once once = new Jobs.Once(key.get(), content(form, received));
      return jobs.createOnce(actor, once, form.name(), form.priority(), received);
    } finally {
      turn.release();
    }
  }

  private static String content(JobForm form, List<Arrival> received) {
    return Digest.sha256(
        received.stream()
            .map(arrival -> arrival.sha256() + " " + arrival.name())
            .collect(
                Collectors.joining(
                    "\n", form.name() + "\n" + form.priority() + "\n" + form.submitted(), "")));
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
