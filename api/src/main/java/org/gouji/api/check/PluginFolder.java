package org.gouji.api.check;

import java.nio.file.Path;
import java.util.Optional;

/** Where the plugins are: as configured by {@code gouji.plugins}, else beside the program. */
public final class PluginFolder {

  /** Name of the setting, of the system property and, as GOUJI_PLUGINS, of the variable. */
  public static final String SETTING = "gouji.plugins";

  private static final String NAME = "plugins";

  private PluginFolder() {}

  /** The folder as an absolute path; it need not exist. */
  public static Path resolve(Optional<String> configured) {
    return configured
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .or(() -> ProgramFolder.find(NAME))
        .orElse(Path.of(NAME))
        .toAbsolutePath()
        .normalize();
  }
}
