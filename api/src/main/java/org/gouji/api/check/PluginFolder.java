package org.gouji.api.check;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
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
        .orElseGet(PluginFolder::besideProgram)
        .toAbsolutePath()
        .normalize();
  }

  /**
   * The packaged program keeps its classes in a jar one folder below its own (app/), a program that
   * is being developed keeps them in target/classes; the plugins are in its own folder.
   */
  private static Path besideProgram() {
    CodeSource source = PluginFolder.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Path.of(NAME);
    }
    try {
      Path folder = Path.of(source.getLocation().toURI()).getParent();
      for (int level = 0; level < 2 && folder != null; level++) {
        if (Files.isDirectory(folder.resolve(NAME))) {
          return folder.resolve(NAME);
        }
        folder = folder.getParent();
      }
      return Path.of(NAME);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Path.of(NAME);
    }
  }
}
