package org.gouji.api.cli;

import picocli.CommandLine.Option;

/** {@code --version}, for the program as a whole. */
final class VersionOption {

  /** picocli shows the version by itself; there is nothing to keep. */
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本。")
  void version(boolean asked) {}
}
