package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.LockMode;

/** Jobs as those see them who work on their files. */
@ApplicationScoped
public class JobDesk {

  private final Database database;
  private final Reports reports;
  private final Clock clock;

  JobDesk(Database database, Reports reports, Clock clock) {
    this.database = database;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * A file that is to be worked on.
   *
   * @param owner who handed it in, and what bounds whose report it can be
   */
  public record Work(Actor owner, Arrival arrival, Told told) {
    public Work {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(arrival);
      Objects.requireNonNull(told);
    }
  }

  /** How a file ended. */
  public sealed interface End {

    /** It was judged. */
    record Filed(Judged judged) implements End {}

    /** Its bytes were a version already. */
    record Known(Reports.VersionId version) implements End {}

    /**
     * It comes to nothing, or not yet.
     *
     * @param state ASKS, REFUSED or FAILED
     * @param message why and what to do, in Chinese
     */
    record Open(ItemState state, String message) implements End {}
  }

  /** What an entry of the queue stands for, unless it is void. */
  @Transactional
  public Optional<Work> work(QueueEntry entry) {
    return Optional.ofNullable(database.session().get(JobItemRow.class, key(entry)))
        .filter(item -> counts(item, entry))
        .map(
            item ->
                new Work(
                    database.session().get(JobRow.class, item.job).actor(),
                    item.arrival(),
                    item.told()));
  }

  /**
   * Writes how a file ended, with the version that it became: both or nothing, and once, however
   * often the entry was worked on.
   */
  @Transactional
  public void end(QueueEntry entry, End end) {
    JobItemRow item =
        database.session().get(JobItemRow.class, key(entry), LockMode.PESSIMISTIC_WRITE);
    if (item == null || !counts(item, entry)) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (end instanceof End.Filed filed) {
      Actor owner = database.session().get(JobRow.class, item.job).actor();
      Reports.Kept kept = reports.keep(owner, filed.judged());
      become(item, kept.id(), kept.isNew() ? ItemState.DONE : ItemState.DUPLICATE, now);
    } else if (end instanceof End.Known known) {
      become(item, known.version(), ItemState.DUPLICATE, now);
    } else {
      End.Open open = (End.Open) end;
      item.end(open.state(), open.message(), now);
    }
    database.session().update(item);
  }

  private static void become(
      JobItemRow item, Reports.VersionId version, ItemState state, Instant now) {
    item.report = version.report();
    item.version = version.version();
    item.end(state, null, now);
  }

  private static JobItemRow.Key key(QueueEntry entry) {
    return new JobItemRow.Key(entry.job(), entry.position());
  }

  private static boolean counts(JobItemRow item, QueueEntry entry) {
    return item.state.equals(ItemState.WAITING.name()) && item.attempt == entry.attempt();
  }
}
