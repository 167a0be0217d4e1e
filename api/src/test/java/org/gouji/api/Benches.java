package org.gouji.api;

import java.nio.file.Path;

/** What tests check: the plugins that were built, and the sample of the README. */
public final class Benches {

  /** Folder of the plugins that the build has put together for tests. */
  public static final Path PLUGINS = Path.of("target/plugins").toAbsolutePath();

  /** The sample: a county department's report for 2023 with a handful of faults. */
  public static final Path SAMPLE = Path.of("../samples/county-water-bureau-2023.txt");

  private Benches() {}
}
