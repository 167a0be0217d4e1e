package org.gouji.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.gouji.api.check.PluginFolder;

/**
 * What the program is called in.
 *
 * @param out results, and nothing else
 * @param err messages
 * @param terminal whether a person sees {@code out} directly
 * @param environment variables
 * @param clock the clock of the day as of which is judged
 * @param plugins folder of the plugins
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    Clock clock,
    Path plugins) {

  /** Where deadlines are counted. */
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** The real ones. Always UTF-8: the default of the platform may not know Chinese. */
  static Surroundings real() {
    return new Surroundings(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.console() != null,
        System.getenv(),
        Clock.system(SHANGHAI),
        PluginFolder.resolve(
            Optional.ofNullable(System.getProperty(PluginFolder.SETTING))
                .or(() -> Optional.ofNullable(System.getenv("GOUJI_PLUGINS")))));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
