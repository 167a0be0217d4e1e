package org.gouji.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept by an earlier program, or in another folder, is there afterwards. */
class SchemaTest {

  /** What the first schema holds: one row of every table, written in its own words. */
  private static final String FIRST = "/org/gouji/api/store/first-schema.sql";

  private static final String JOB = "5f1c0f4e-8f0e-4a52-9a4d-3f0d6d7f2b11";

  /** A batch that was to be taken once, as the fifth schema knows it. */
  private static final String REQUEST =
      """
      insert into job values ('%1$s', 'admin', '330424', '2023', 'NORMAL',
        timestamp with time zone '2024-02-01 00:00:00+00:00', false);
      insert into request_once values ('admin', 'batch-1', 'c', '%1$s')
      """
          .formatted(JOB);

  @TempDir Path folder;

  private static void upgrade(String url, String user) {
    Flyway.configure().dataSource(url, user, "").target("1").load().migrate();
    execute(url, user, text(FIRST));
    Flyway.configure().dataSource(url, user, "").target("5").load().migrate();
    execute(url, user, REQUEST);

    Flyway.configure().dataSource(url, user, "").load().migrate();

    assertThat(strings(url, user, "select made from request_once")).containsExactly(JOB);

    assertThat(strings(url, user, "select name from organ order by code"))
        .containsExactly("云溪县人民政府", "云溪县水利局");
    assertThat(strings(url, user, "select due from organ_deadline")).containsExactly("2024-02-20");
    assertThat(strings(url, user, "select name from organ_former_name")).containsExactly("云溪县水务局");
    assertThat(strings(url, user, "select roles from account")).containsExactly("ADMINISTRATOR");
  }

  @Test
  void the_first_schema_with_data_becomes_the_newest_in_h2() {
    upgrade("jdbc:h2:file:" + folder.resolve("gouji"), "gouji");
  }

  @Test
  void the_first_schema_with_data_becomes_the_newest_in_postgresql() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      upgrade(server.getJdbcUrl("postgres", "postgres"), "postgres");
    }
  }

  @Test
  void a_copy_of_the_data_folder_holds_everything_and_its_audit_trail_is_whole()
      throws IOException, SQLException {
    Path data = Files.createDirectory(folder.resolve("data"));
    String url = "jdbc:h2:file:" + data.resolve("gouji");
    upgrade(url, "gouji");
    String hash = append(url);

    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var files = Files.list(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }

    try (Connection connection = Location.of(Map.of(), copy).open()) {
      assertThat(AuditChain.verify(connection)).isEqualTo(new AuditChain.Finding.Whole(1, hash));
    }
    assertThat(strings("jdbc:h2:file:" + copy.resolve("gouji"), "gouji", "select code from organ"))
        .hasSize(2);
  }

  /** The hash of the entry. */
  private static String append(String url) {
    AuditEntry entry =
        new AuditEntry(
                1,
                Instant.parse("2024-02-01T00:00:00Z"),
                "admin",
                "000000",
                "test",
                "",
                "",
                "0".repeat(64),
                "")
            .sealed();
    execute(
        url,
        "gouji",
        "insert into audit_entry values (1, timestamp with time zone '2024-02-01 00:00:00+00:00',"
            + " 'admin', '000000', 'test', '', '', '%s', '%s');"
                .formatted(entry.previous(), entry.hash())
            + "update audit_head set number = 1, hash = '%s'".formatted(entry.hash()));
    return entry.hash();
  }

  private static void execute(String url, String user, String statements) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      for (String one : statements.split(";", -1)) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> strings(String url, String user, String query) {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  private static String text(String resource) {
    try (InputStream in = SchemaTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
