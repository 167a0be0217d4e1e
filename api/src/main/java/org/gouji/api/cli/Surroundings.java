package org.gouji.api.cli;

import java.io.Console;
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
 * @param data folder of what the service keeps
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    Clock clock,
    Path plugins,
    Path data) {

  /** Where deadlines are counted. */
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** The real ones. Always UTF-8: the default of the platform may not know Chinese. */
  static Surroundings real() {
    return new Surroundings(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        isTerminal(),
        System.getenv(),
        Clock.system(SHANGHAI),
        PluginFolder.resolve(
            Optional.ofNullable(System.getProperty(PluginFolder.SETTING))
                .or(() -> Optional.ofNullable(System.getenv("GOUJI_PLUGINS")))),
        Path.of(
            Optional.ofNullable(System.getProperty("gouji.data"))
                .or(() -> Optional.ofNullable(System.getenv("GOUJI_DATA")))
                .orElse("data")));
  }

  /** From JDK 22 on there always is a console; then it says itself whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
