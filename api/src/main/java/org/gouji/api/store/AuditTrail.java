package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Who did what and when. Entries are appended, each bound to the one before, and never changed. */
@ApplicationScoped
public class AuditTrail {

  private static final int SUBJECT = 200;
  private static final int DETAIL = 2000;

  private final Database database;
  private final Clock clock;

  AuditTrail(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Appends an entry, in the transaction of what it tells of. */
  @Transactional(Transactional.TxType.MANDATORY)
  void append(Actor actor, String action, String subject, String detail) {
    StatelessSession session = database.session();
    AuditHeadRow head =
        session.get(AuditHeadRow.class, AuditHeadRow.ONLY, LockMode.PESSIMISTIC_WRITE);
    AuditEntry entry =
        new AuditEntry(
                head.number + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.name(),
                actor.region().code(),
                action,
                Cut.to(SUBJECT, subject),
                Cut.to(DETAIL, detail),
                head.hash,
                "")
            .sealed();
    session.insert(AuditRow.of(entry));
    head.number = entry.number();
    head.hash = entry.hash();
    session.update(head);
  }

  /** The entries of actors inside a region, the newest first. */
  @Transactional
  public Slice<AuditEntry> list(Region bound, Slice.Page page) {
    StatelessSession session = database.session();
    long total =
        session
            .createSelectionQuery(
                "select count(*) from AuditRow where region between :first and :last", Long.class)
            .setParameter("first", bound.first())
            .setParameter("last", bound.last())
            .getSingleResult();
    return new Slice<>(
        session
            .createSelectionQuery(
                "from AuditRow where region between :first and :last order by number desc",
                AuditRow.class)
            .setParameter("first", bound.first())
            .setParameter("last", bound.last())
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .stream()
            .map(AuditRow::entry)
            .toList(),
        total);
  }

  /** Recomputes the whole chain. */
  public AuditChain.Finding verify() throws SQLException {
    try (Connection connection = database.connection()) {
      return AuditChain.verify(connection);
    }
  }
}
