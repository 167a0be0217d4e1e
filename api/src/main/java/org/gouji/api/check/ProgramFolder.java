package org.gouji.api.check;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Folders beside the program. */
public final class ProgramFolder {

  private ProgramFolder() {}

  /**
   * The folder of that name. The packaged program keeps its classes in a jar one folder below its
   * own (app/), a program that is being developed keeps them in target/classes.
   */
  public static Optional<Path> find(String name) {
    CodeSource source = ProgramFolder.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path folder = Path.of(source.getLocation().toURI()).getParent();
      for (int level = 0; level < 2 && folder != null; level++) {
        if (Files.isDirectory(folder.resolve(name))) {
          return Optional.of(folder.resolve(name));
        }
        folder = folder.getParent();
      }
      return Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
