package org.gouji.api.cli;

import picocli.CommandLine.Option;

/** {@code --help}, for every command. */
final class HelpOption {

  /** picocli shows the usage by itself; there is nothing to keep. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法。")
  void help(boolean asked) {}
}
