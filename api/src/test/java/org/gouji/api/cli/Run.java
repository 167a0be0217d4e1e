package org.gouji.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.gouji.api.Benches;

/** What a run of the program printed, and how it ended. */
record Run(int code, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-31T17:00:00Z"), Surroundings.SHANGHAI);

  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        GoujiCommand.run(
            new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                Map.of(),
                CLOCK,
                Benches.PLUGINS),
            args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
