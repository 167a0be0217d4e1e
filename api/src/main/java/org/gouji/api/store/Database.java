package org.gouji.api.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.StatelessSession;

/** The database that was chosen at start: of the two persistence units, the one that is active. */
@ApplicationScoped
class Database {

  private static final String H2 = "h2";
  private static final String POSTGRESQL = "postgresql";

  private final InjectableInstance<StatelessSession> h2;
  private final InjectableInstance<StatelessSession> postgresql;
  private final InjectableInstance<AgroalDataSource> h2Source;
  private final InjectableInstance<AgroalDataSource> postgresqlSource;

  Database(
      @PersistenceUnit(H2) InjectableInstance<StatelessSession> h2,
      @PersistenceUnit(POSTGRESQL) InjectableInstance<StatelessSession> postgresql,
      @DataSource(H2) InjectableInstance<AgroalDataSource> h2Source,
      @DataSource(POSTGRESQL) InjectableInstance<AgroalDataSource> postgresqlSource) {
    this.h2 = h2;
    this.postgresql = postgresql;
    this.h2Source = h2Source;
    this.postgresqlSource = postgresqlSource;
  }

  /** The session of the running transaction. It writes at once and watches no object. */
  StatelessSession session() {
    return h2.getHandle().getBean().isActive() ? h2.get() : postgresql.get();
  }

  /** Whether no other program can open it. */
  boolean isAlone() {
    return h2Source.getHandle().getBean().isActive();
  }

  /** Where connections come from; those of a running transaction belong to it. */
  AgroalDataSource source() {
    return (isAlone() ? h2Source : postgresqlSource).get();
  }

  /** A connection of its own, to be closed. */
  Connection connection() throws SQLException {
    return source().getConnection();
  }
}
