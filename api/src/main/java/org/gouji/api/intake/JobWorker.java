package org.gouji.api.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.gouji.api.store.Actor;
import org.gouji.api.store.ItemState;
import org.gouji.api.store.JobDesk;
import org.gouji.api.store.JobQueue;
import org.gouji.api.store.LevelChecks;
import org.gouji.api.store.QueueEntry;
import org.gouji.api.store.Reports;
import org.gouji.api.store.StoreException;

/** Works through the queue: examines a file and writes how it ended. */
@ApplicationScoped
class JobWorker implements JobQueue.Worker {

  private static final String FAILED = "程序处理这个文件时多次出错，已放弃；其他文件不受影响。请把文件交给管理员，或者稍后重试。";

  private static final int ATTEMPTS = 5;

  private final JobQueue queue;
  private final JobDesk desk;
  private final Reports reports;
  private final Examiner examiner;
  private final Rejudging rejudging;
  private final Comparing comparing;
  private final LevelChecks levels;
  private final Clock clock;

  JobWorker(
      JobQueue queue,
      JobDesk desk,
      Reports reports,
      Examiner examiner,
      Rejudging rejudging,
      Comparing comparing,
      LevelChecks levels,
      Clock clock) {
    this.queue = queue;
    this.desk = desk;
    this.reports = reports;
    this.examiner = examiner;
    this.rejudging = rejudging;
    this.comparing = comparing;
    this.levels = levels;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    queue.start(this);
  }

  @Override
  public void work(QueueEntry entry) {
    desk.work(entry).ifPresent(work -> end(entry, work));
  }

  /** Somebody may change the report while its document is read: then it is read again. */
  private void end(QueueEntry entry, JobDesk.Work work) {
    for (int attempt = 1; ; attempt++) {
      try {
        desk.end(entry, end(work));
        return;
      } catch (StoreException e) {
        if (e.reason() != StoreException.Reason.CHANGED || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  @Override
  public void judge(UUID report) {
    rejudging.again(Actor.PROGRAM, report, Optional.empty(), OptionalLong.empty());
  }

  @Override
  public void compare(UUID check) {
    comparing.compare(check);
  }

  @Override
  public void giveUpComparing(UUID check) {
    levels.fail(check);
  }

  private JobDesk.End end(JobDesk.Work work) {
    return reports
        .withBytes(work.owner().region(), work.arrival().sha256())
        .<JobDesk.End>map(JobDesk.End.Known::new)
        .orElseGet(() -> examined(work));
  }

  private JobDesk.End examined(JobDesk.Work work) {
    Examination examination =
        examiner.examine(work.owner().region(), work.arrival(), work.told(), LocalDate.now(clock));
    if (examination instanceof Examination.Done done) {
      return new JobDesk.End.Filed(done.judged());
    }
    if (examination instanceof Examination.Asks asks) {
      return new JobDesk.End.Open(ItemState.ASKS, asks.message());
    }
    return new JobDesk.End.Open(ItemState.REFUSED, ((Examination.Refused) examination).message());
  }

  @Override
  public void giveUp(QueueEntry entry) {
    desk.end(entry, new JobDesk.End.Open(ItemState.FAILED, FAILED));
  }
}
