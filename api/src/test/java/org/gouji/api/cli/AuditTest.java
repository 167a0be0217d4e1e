package org.gouji.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

  @TempDir Path data;

  private String url;

  @BeforeEach
  void makeTables() {
    url = "jdbc:h2:file:" + data.resolve("gouji");
    Flyway.configure().dataSource(url, "gouji", "").load().migrate();
  }

  private Run verify() {
    return Run.of("audit", "verify", "--data", data.toString());
  }

  @Test
  void a_whole_trail_is_0_and_one_whose_end_is_gone_is_1() throws SQLException {
    assertThat(verify()).isEqualTo(new Run(0, "完整　0 条，末条散列 " + "0".repeat(64) + "\n", ""));

    try (Connection connection = DriverManager.getConnection(url, "gouji", "");
        Statement statement = connection.createStatement()) {
      statement.execute("update audit_head set number = 1");
    }

    assertThat(verify()).isEqualTo(new Run(1, "不完整　从第 1 条起与写入时不符\n", ""));
  }

  @Test
  void a_database_that_is_not_there_is_4_and_says_what_to_do() {
    Run missing = Run.of("audit", "verify", "--data", data.resolve("none").toString());

    assertThat(missing.code()).isEqualTo(4);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("无法打开数据库", "请先停止服务");
  }

  @Test
  void audit_alone_is_wrong_usage() {
    assertThat(Run.of("audit").code()).isEqualTo(3);
  }
}
