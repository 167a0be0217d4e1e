package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.api.store.StoreException.Reason;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Batches of documents, as those see and steer them who hand them in. */
@ApplicationScoped
public class Jobs {

  /** Files of a job; more come as another job. */
  public static final int FILES = 2000;

  /** Files of one account that may wait at the same time. */
  public static final int WAITING = 10_000;

  private static final int NAME = 200;

  private final Database database;
  private final JobQueue queue;
  private final AuditTrail audit;
  private final Clock clock;

  Jobs(Database database, JobQueue queue, AuditTrail audit, Clock clock) {
    this.database = database;
    this.queue = queue;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whose jobs are asked for.
   *
   * @param bound region in which they were made
   * @param owner only those of this account
   */
  public record Scope(Region bound, Optional<String> owner) {
    public Scope {
      Objects.requireNonNull(bound);
      Objects.requireNonNull(owner);
    }

    boolean holds(JobRow job) {
      return bound.contains(new Region(job.region)) && owner.map(job.owner::equals).orElse(true);
    }
  }

  /**
   * Makes a job of documents whose bytes are kept already, and puts them into the queue.
   *
   * @throws StoreException if there are too many files, here or waiting
   */
  @Transactional
  public UUID create(Actor actor, String name, Job.Priority priority, List<Arrival> arrivals) {
    if (arrivals.isEmpty() || arrivals.size() > FILES) {
      throw new StoreException(
          Reason.REFUSED, "一次提交 1 至 " + FILES + " 个文件，实为 " + arrivals.size() + " 个；请分几次提交。");
    }
    if (waiting(actor.name()) + arrivals.size() > WAITING) {
      throw new StoreException(Reason.FULL, "您等待核查的文件已接近上限 " + WAITING + " 个，请等前面的核查完再提交。");
    }
    JobRow job = new JobRow();
    job.id = UUID.randomUUID();
    job.owner = actor.name();
    job.region = actor.region().code();
    job.name = Cut.to(NAME, name);
    job.priority = priority.name();
    job.created = now();
    StatelessSession session = database.session();
    session.insert(job);
    List<QueueEntry> entries = new ArrayList<>();
    for (int position = 0; position < arrivals.size(); position++) {
      JobItemRow item = JobItemRow.of(job.id, position, arrivals.get(position));
      entries.add(item.enqueued());
      session.insert(item);
    }
    queue.add(entries, priority);
    audit.append(actor, "job.create", job.id.toString(), arrivals.size() + " files");
    return job.id;
  }

  private long waiting(String owner) {
    return database
        .session()
        .createSelectionQuery(
            "select count(*) from JobItemRow i join JobRow j on j.id = i.job"
                + " where i.state = :state and j.owner = :owner",
            Long.class)
        .setParameter("state", ItemState.WAITING.name())
        .setParameter("owner", owner)
        .getSingleResult();
  }

  /** Calls off what of a job still waits; what is being read at this moment is not stored. */
  @Transactional
  public void cancel(Actor actor, Scope scope, UUID id) {
    JobRow job = job(scope, id);
    if (job.cancelled) {
      return;
    }
    job.cancelled = true;
    database.session().update(job);
    int files =
        database
            .session()
            .createMutationQuery(
                "update JobItemRow set state = :cancelled, finished = :now"
                    + " where job = :job and state = :waiting")
            .setParameter("cancelled", ItemState.CANCELLED.name())
            .setParameter("now", now())
            .setParameter("job", id)
            .setParameter("waiting", ItemState.WAITING.name())
            .executeUpdate();
    audit.append(actor, "job.cancel", id.toString(), files + " files");
  }

  /** Puts the files into the queue again that failed, were called off, or whose organ was asked. */
  @Transactional
  public void retry(Actor actor, Scope scope, UUID id) {
    JobRow job = job(scope, id);
    job.cancelled = false;
    database.session().update(job);
    List<JobItemRow> items =
        database
            .session()
            .createSelectionQuery(
                "from JobItemRow where job = :job and state in :states order by position",
                JobItemRow.class)
            .setParameter("job", id)
            .setParameterList(
                "states",
                List.of(ItemState.FAILED.name(), ItemState.CANCELLED.name(), ItemState.ASKS.name()))
            .getResultList();
    List<QueueEntry> entries = items.stream().map(this::again).toList();
    queue.add(entries, Job.Priority.valueOf(job.priority));
    audit.append(actor, "job.retry", id.toString(), items.size() + " files");
  }

  /**
   * Says whose report a file is, or of which year, where it does not say so itself.
   *
   * @throws StoreException if nothing was asked of this file
   */
  @Transactional
  public void tell(Actor actor, Scope scope, UUID id, int position, Told told) {
    JobRow job = job(scope, id);
    JobItemRow item =
        database
            .session()
            .get(JobItemRow.class, new JobItemRow.Key(id, position), LockMode.PESSIMISTIC_WRITE);
    if (item == null) {
      throw new StoreException(Reason.UNKNOWN, "这一批没有第 " + position + " 个文件。");
    }
    if (!item.state.equals(ItemState.ASKS.name())) {
      throw new StoreException(Reason.REFUSED, "这个文件不需要指定机关或者年度。");
    }
    told.organ().ifPresent(code -> requireOrgan(actor, job, code));
    item.toldOrgan = told.organ().orElse(item.toldOrgan);
    item.toldYear = told.year().isPresent() ? (Integer) told.year().getAsInt() : item.toldYear;
    queue.add(List.of(again(item)), Job.Priority.valueOf(job.priority));
    audit.append(actor, "job.tell", id + "/" + position, item.toldOrgan + " " + item.toldYear);
  }

  private void requireOrgan(Actor actor, JobRow job, String code) {
    OrganRow organ = database.session().get(OrganRow.class, code);
    Region division = organ == null ? Region.ALL : new Region(organ.division);
    if (organ == null
        || !actor.region().contains(division)
        || !new Region(job.region).contains(division)) {
      throw new StoreException(Reason.REFUSED, "没有代码为“" + code + "”的单位，请在名册中查找。");
    }
  }

  private QueueEntry again(JobItemRow item) {
    QueueEntry entry = item.enqueued();
    database.session().update(item);
    return entry;
  }

  private JobRow job(Scope scope, UUID id) {
    JobRow job = database.session().get(JobRow.class, id, LockMode.PESSIMISTIC_WRITE);
    if (job == null || !scope.holds(job)) {
      throw new StoreException(Reason.UNKNOWN, "没有编号为“" + id + "”的批次。");
    }
    return job;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
