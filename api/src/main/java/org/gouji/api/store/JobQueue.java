package org.gouji.api.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.api.log.Mark;
import org.gouji.api.log.Unquoted;
import org.jboss.logging.Logger;

/**
 * The queue in the database, by which nodes share work. An entry is worked on at least once, also
 * when a node is killed; whoever works makes sure that once is enough.
 */
@ApplicationScoped
public class JobQueue {

  private static final Logger LOG = Logger.getLogger(JobQueue.class);
  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job-item");
  private static final TaskDescriptor<Void> JUDGING = TaskDescriptor.of("judge-report");
  private static final TaskDescriptor<Void> COMPARING = TaskDescriptor.of("compare-levels");

  /** A node that gave no sign of life for so many intervals is dead: others do its work. */
  private static final int SIGNS = 4;

  private static final Duration STOP = Duration.ofSeconds(20);

  /** What failed is done again when the queue was looked through so many times. */
  private static final int ROUNDS = 2;

  /** A program that fails on a file is given so many more chances. */
  private static final int RETRIES = 2;

  /** A file that nodes die of is left alone after so many of them. */
  private static final int DEATHS = 10;

  private final Database database;
  private final Clock clock;
  private final int threads;
  private final Duration poll;
  private final Duration sign;
  private volatile Optional<Scheduler> scheduler = Optional.empty();

  JobQueue(
      Database database,
      Clock clock,
      @ConfigProperty(name = "gouji.jobs.threads") int threads,
      @ConfigProperty(name = "gouji.jobs.poll") Duration poll,
      @ConfigProperty(name = "gouji.jobs.sign-of-life") Duration sign) {
    this.database = database;
    this.clock = clock;
    this.threads = threads;
    this.poll = poll;
    this.sign = sign;
  }

  /** Who does the work. */
  public interface Worker {

    /** Works on an entry; when it throws, the entry is worked on again a little later. */
    void work(QueueEntry entry);

    /** Judges a report again; when it throws, it is done again a little later. */
    void judge(UUID report);

    /** Hears that an entry was given up. */
    void giveUp(QueueEntry entry);

    /** Compares two levels; when it throws, it is done again a little later. */
    void compare(UUID check);

    /** Hears that a comparison was given up. */
    void giveUpComparing(UUID check);
  }

  /** Begins to work, when the service starts. */
  public void start(Worker worker) {
    if (database.isAlone()) {
      freeWhatWasLeft();
    }
    Consumer<String> noEntry = instance -> worker.giveUp(QueueEntry.of(instance));
    OneTimeTask<Void> task =
        Tasks.oneTime(TASK)
            .onFailure((done, operations) -> again(noEntry, done, operations, RETRIES))
            .onDeadExecution((done, operations) -> again(noEntry, done, operations, DEATHS))
            .execute(
                (instance, context) ->
                    work(id -> worker.work(QueueEntry.of(id)), noEntry, context.getExecution()));
    OneTimeTask<Void> judging =
        Tasks.oneTime(JUDGING)
            .onFailure((done, operations) -> later(done, operations, RETRIES))
            .onDeadExecution((done, operations) -> later(done, operations, DEATHS))
            .execute(
                (instance, context) ->
                    Mark.JOB.during(
                        instance.getId(), () -> worker.judge(report(instance.getId()))));
    Consumer<String> noComparison = instance -> worker.giveUpComparing(UUID.fromString(instance));
    OneTimeTask<Void> comparing =
        Tasks.oneTime(COMPARING)
            .onFailure((done, operations) -> again(noComparison, done, operations, RETRIES))
            .onDeadExecution((done, operations) -> again(noComparison, done, operations, DEATHS))
            .execute(
                (instance, context) ->
                    work(
                        id -> worker.compare(UUID.fromString(id)),
                        noComparison,
                        context.getExecution()));
    Scheduler made =
        Scheduler.create(database.source(), task, judging, comparing)
            .threads(threads)
            .pollingInterval(poll)
            .heartbeatInterval(sign)
            .missedHeartbeatsLimit(SIGNS)
            .shutdownMaxWait(STOP)
            .enablePriority()
            // Its own words quote what was thrown; ours do not.
            .failureLogging(LogLevel.OFF, false)
            .build();
    scheduler = Optional.of(made);
    made.start();
  }

  /** On a file database nobody else is there to see that a program died of a file. */
  private static void work(Consumer<String> work, Consumer<String> giveUp, Execution execution) {
    String instance = execution.getId();
    Mark.JOB.during(
        instance,
        () -> {
          if (execution.consecutiveFailures >= DEATHS) {
            LOG.errorf("gave up %s after %d deaths", instance, DEATHS);
            giveUp.accept(instance);
          } else {
            work.accept(instance);
          }
        });
  }

  private void again(
      Consumer<String> giveUp,
      ExecutionComplete done,
      ExecutionOperations<Void> operations,
      int most) {
    if (done.getExecution().consecutiveFailures >= most) {
      giveUp.accept(done.getExecution().getId());
    }
    later(done, operations, most);
  }

  private void later(ExecutionComplete done, ExecutionOperations<Void> operations, int most) {
    String what = done.getExecution().getTaskName() + " " + done.getExecution().getId();
    done.getCause().ifPresent(cause -> LOG.errorf(new Unquoted(cause), "could not do %s", what));
    if (done.getExecution().consecutiveFailures >= most) {
      LOG.errorf("gave up %s", what);
      operations.remove();
    } else {
      operations.reschedule(done, done.getTimeDone().plus(poll.multipliedBy(ROUNDS)));
    }
  }

  /**
   * One report may have to be judged again several times: what follows is only to tell them apart.
   */
  private static UUID report(String instance) {
    return UUID.fromString(instance.substring(0, instance.indexOf('/')));
  }

  /**
   * A file database is opened by one program alone: whatever somebody works on there, he was killed
   * at it. Each time counts like a death.
   */
  private void freeWhatWasLeft() {
    try (Connection connection = database.connection();
        PreparedStatement free =
            connection.prepareStatement(
                "update scheduled_tasks set picked = false, picked_by = null,"
                    + " last_heartbeat = null, version = version + 1,"
                    + " consecutive_failures = coalesce(consecutive_failures, 0) + 1"
                    + " where picked = true")) {
      free.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the queue could not be read", e);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.ifPresent(Scheduler::stop);
  }

  /** Puts entries in, in the running transaction: they are there when it is. */
  void add(List<QueueEntry> entries, Job.Priority priority) {
    Instant now = clock.instant();
    List<SchedulableInstance<?>> instances =
        entries.stream()
            .<SchedulableInstance<?>>map(
                entry -> TASK.instance(entry.text()).priority(priority.weight()).scheduledTo(now))
            .toList();
    scheduler.orElseThrow().scheduleBatch(instances);
  }

  /** Has a report judged again, after the running transaction. */
  void judge(UUID report) {
    scheduler
        .orElseThrow()
        .schedule(
            JUDGING
                .instance(report + "/" + UUID.randomUUID())
                .priority(Job.Priority.HIGH.weight())
                .scheduledTo(clock.instant()));
  }

  /** Has two levels compared, after the running transaction. */
  void compare(UUID check) {
    scheduler
        .orElseThrow()
        .schedule(
            COMPARING
                .instance(check.toString())
                .priority(Job.Priority.HIGH.weight())
                .scheduledTo(clock.instant()));
  }

  /** Looks at once whether there is something to do. */
  public void wake() {
    scheduler.ifPresent(Scheduler::triggerCheckForDueExecutions);
  }
}
