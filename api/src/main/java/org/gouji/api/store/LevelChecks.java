package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gouji.api.store.LevelCheck.Outcome;
import org.gouji.api.store.LevelCheck.State;
import org.gouji.api.store.StoreException.Reason;
import org.gouji.report.ReporterKind;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Governments' summaries compared with the reports right below them. */
@ApplicationScoped
public class LevelChecks {

  /** Comparisons of one account that may wait at the same time. */
  public static final int WAITING = 50;

  private final Database database;
  private final Organs organs;
  private final LevelMembers members;
  private final JobQueue queue;
  private final AuditTrail audit;
  private final Clock clock;

  LevelChecks(
      Database database,
      Organs organs,
      LevelMembers members,
      JobQueue queue,
      AuditTrail audit,
      Clock clock) {
    this.database = database;
    this.organs = organs;
    this.members = members;
    this.queue = queue;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is to be compared.
   *
   * @param organ code of the government
   * @param asOf the day as of which it is told who is late
   */
  public record Wanted(String organ, int year, LocalDate asOf) {
    public Wanted {
      Objects.requireNonNull(organ);
      Objects.requireNonNull(asOf);
    }
  }

  /**
   * Puts a comparison into the queue.
   *
   * @throws StoreException if there is no such organ inside the actor's region, it is no
   *     government, or too many wait
   */
  @Transactional
  public UUID create(Actor actor, Wanted wanted) {
    StatelessSession session = database.session();
    // One after another for an account, on however many nodes.
    session.get(AccountRow.class, actor.name(), LockMode.PESSIMISTIC_WRITE);
    requireGovernment(actor, wanted);
    if (waiting(actor) >= WAITING) {
      throw new StoreException(Reason.FULL, "您等待的上下级核对已达上限 " + WAITING + " 次，请等前面的完成再提交。");
    }
    LevelCheckRow row = new LevelCheckRow();
    row.id = UUID.randomUUID();
    row.owner = actor.name();
    row.organ = wanted.organ();
    row.fiscalYear = wanted.year();
    row.asOf = wanted.asOf();
    row.state = State.WAITING.name();
    row.created = now();
    session.insert(row);
    queue.compare(row.id);
    audit.append(actor, "levels.compare", wanted.organ() + " " + wanted.year(), row.id.toString());
    return row.id;
  }

  private void requireGovernment(Actor actor, Wanted wanted) {
    Organ organ =
        organs
            .find(actor.region(), wanted.organ())
            .orElseThrow(() -> StoreException.unknown("没有代码为“" + wanted.organ() + "”的单位。"));
    if (organ.kind() != ReporterKind.GOVERNMENT && organ.kind() != ReporterKind.ZONE) {
      throw new StoreException(
          Reason.REFUSED, "“" + organ.name() + "”不是人民政府或者管委会，没有下级的汇总。请选择一个政府。");
    }
    members.requireFew(organ, wanted.year());
  }

  private long waiting(Actor actor) {
    return database
        .session()
        .createSelectionQuery(
            "select count(*) from LevelCheckRow where state = :state and owner = :owner",
            Long.class)
        .setParameter("state", State.WAITING.name())
        .setParameter("owner", actor.name())
        .getSingleResult();
  }

  /**
   * The comparisons inside a region, the newest first.
   *
   * @param organ only those of this government
   * @param year only those of this fiscal year
   */
  @Transactional
  public Slice<LevelCheck> list(
      Region bound, Optional<String> organ, OptionalInt year, Slice.Page page) {
    String from =
        " from LevelCheckRow l join OrganRow o on o.code = l.organ"
            + " where o.division between :first and :last"
            + (organ.isPresent() ? " and l.organ = :organ" : "")
            + (year.isPresent() ? " and l.fiscalYear = :year" : "");
    StatelessSession session = database.session();
    SelectionQuery<Long> count = session.createSelectionQuery("select count(*)" + from, Long.class);
    SelectionQuery<LevelCheckRow> rows =
        session.createSelectionQuery(
            "select l" + from + " order by l.created desc, l.id", LevelCheckRow.class);
    for (SelectionQuery<?> query : List.of(count, rows)) {
      query.setParameter("first", bound.first()).setParameter("last", bound.last());
      organ.ifPresent(code -> query.setParameter("organ", code));
      year.ifPresent(fiscal -> query.setParameter("year", fiscal));
    }
    List<LevelCheckRow> found =
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    Map<String, Organ> governments = organs.byCode(found.stream().map(row -> row.organ).toList());
    List<LevelCheck> checks = new ArrayList<>();
    found.forEach(row -> checks.add(row.check(Objects.requireNonNull(governments.get(row.organ)))));
    return new Slice<>(checks, count.getSingleResult());
  }

  /** The comparison, if its government lies inside a region. */
  @Transactional
  public Optional<LevelCheck> find(Region bound, UUID id) {
    return Optional.ofNullable(database.session().get(LevelCheckRow.class, id))
        .flatMap(row -> organs.find(bound, row.organ).map(row::check));
  }

  /** Writes what came out, once, however often it was worked on. */
  @Transactional
  public void end(UUID id, Outcome outcome) {
    waiting(id)
        .ifPresent(
            row -> {
              row.end(outcome, now());
              database.session().update(row);
            });
  }

  /** Writes that the program could not do it. */
  @Transactional
  public void fail(UUID id) {
    waiting(id)
        .ifPresent(
            row -> {
              row.fail(now());
              database.session().update(row);
            });
  }

  private Optional<LevelCheckRow> waiting(UUID id) {
    return Optional.ofNullable(
            database.session().get(LevelCheckRow.class, id, LockMode.PESSIMISTIC_WRITE))
        .filter(row -> row.state.equals(State.WAITING.name()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
