package org.gouji.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.gouji.api.Benches;

/** What a run of the program printed, and how it ended. */
record Run(int code, String out, String err) {

  /** The first of February in Shanghai, a day after the deadline; elsewhere it is still January. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-31T17:00:00Z"), Surroundings.SHANGHAI);

  static Run of(String... args) {
    return of(Benches.PLUGINS, false, Map.of(), args);
  }

  static Run of(Path plugins, boolean terminal, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        GoujiCommand.run(
            new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                environment,
                CLOCK,
                plugins,
                Path.of("target/no-data")),
            args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
