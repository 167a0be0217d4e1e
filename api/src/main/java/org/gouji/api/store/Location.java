package org.gouji.api.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/**
 * Where the database is, for the command line, which starts no service. The words are those of the
 * service's settings, as environment variables.
 *
 * @param url of JDBC
 */
public record Location(String url, String username, String password) {

  private static final String USER = "gouji";

  public Location {
    Objects.requireNonNull(url);
    Objects.requireNonNull(username);
    Objects.requireNonNull(password);
  }

  /**
   * The database that the service would use.
   *
   * @param data folder of the embedded database
   */
  public static Location of(Map<String, String> environment, Path data) {
    if (environment.getOrDefault("GOUJI_DATABASE", "h2").equals("postgresql")) {
      return new Location(
          environment.getOrDefault("GOUJI_POSTGRESQL_URL", ""),
          environment.getOrDefault("GOUJI_POSTGRESQL_USERNAME", USER),
          environment.getOrDefault("GOUJI_POSTGRESQL_PASSWORD", ""));
    }
    return new Location(
        "jdbc:h2:file:" + data.toAbsolutePath().resolve(USER) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
        USER,
        "");
  }

  /** A connection that only reads, to be closed. */
  public Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection(url, username, password);
    connection.setReadOnly(true);
    return connection;
  }
}
