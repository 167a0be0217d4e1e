package org.gouji.api.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

/**
 * Verifies an audit trail entry by entry. By plain JDBC: the command line does it without service.
 */
public final class AuditChain {

  private static final int FETCHED = 1000;
  private static final String START = "0".repeat(64);

  private AuditChain() {}

  /** What became of it. */
  public sealed interface Finding {

    /**
     * Every entry is as it was written.
     *
     * @param entries how many
     * @param hash of the last one; written down elsewhere, it proves later that nothing was redone
     */
    record Whole(long entries, String hash) implements Finding {}

    /**
     * Something was changed, put in or taken out.
     *
     * @param number of the first entry that is not right
     */
    record Broken(long number) implements Finding {}
  }

  /** Reads the whole trail through a connection, as of one moment. */
  public static Finding verify(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED);
      return verify(statement);
    } finally {
      connection.rollback();
    }
  }

  private static Finding verify(Statement statement) throws SQLException {
    long number;
    String hash;
    try (ResultSet head = statement.executeQuery("select number, hash from audit_head")) {
      if (!head.next()) {
        return new Finding.Broken(1);
      }
      number = head.getLong(1);
      hash = head.getString(2);
    }
    String previous = START;
    long read = 0;
    try (ResultSet rows = statement.executeQuery("select * from audit_entry order by number")) {
      while (rows.next()) {
        AuditEntry entry = entry(rows);
        read++;
        if (entry.number() != read || !entry.previous().equals(previous) || !entry.isWhole()) {
          return new Finding.Broken(read);
        }
        previous = entry.hash();
      }
    }
    return read == number && previous.equals(hash)
        ? new Finding.Whole(read, previous)
        : new Finding.Broken(read + 1);
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("region"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
