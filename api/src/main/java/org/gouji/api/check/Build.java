package org.gouji.api.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which program this is, as the build wrote it down. */
public final class Build {

  private static final String VERSION = read();

  private Build() {}

  /** Version of the program and of its extension points. */
  public static String version() {
    return VERSION;
  }

  /** Name and version, as verdicts show it. */
  public static String engine() {
    return "gouji " + VERSION;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      properties.load(Objects.requireNonNull(in, "build.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty("version"), "version");
  }
}
