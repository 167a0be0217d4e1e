package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service's log, as a program reads it. */
class ServedLogTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void with_json_every_line_of_the_log_is_an_object() {
    try (ServiceProcess service =
        ServiceProcess.start(
            Map.of(
                "gouji.log", "json",
                "gouji.data", folder.resolve("data").toString(),
                "gouji.plugins", Tree.resolve(Path.of("api/target/plugins")).toString()))) {
      List<String> lines =
          service.said().stream()
              .filter(line -> !line.isBlank() && !line.startsWith("  "))
              .toList();

      assertThat(lines).isNotEmpty();
      assertThat(lines)
          .allSatisfy(
              line -> {
                JsonNode logged = parsed(line);
                assertThat(logged.path("timestamp").textValue()).isNotBlank();
                assertThat(logged.path("level").textValue()).isNotBlank();
                assertThat(logged.path("message").textValue()).isNotBlank();
                assertThat(logged.has("mdc")).isTrue();
              });
      assertThat(String.join("", lines)).doesNotContain(service.firstPassword());
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
