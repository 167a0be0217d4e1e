package org.gouji.api.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder of what is kept: nobody but the service's own account of the system reads it. The
 * database in it is made by its driver, so this comes after that and before anything is in it.
 */
@ApplicationScoped
class DataFolder {

  private static final String FOLDER = "rwx------";
  private static final String FILE = "rw-------";

  private final Path folder;

  DataFolder(@ConfigProperty(name = "gouji.data") String folder) {
    this.folder = Path.of(folder).toAbsolutePath().normalize();
  }

  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    makePrivate(folder);
  }

  /** Makes a folder and those above it, private where the file system knows owners. */
  static void create(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
    } else {
      Files.createDirectories(folder);
    }
  }

  /** Where the file system knows owners; elsewhere what is below the folder inherits its list. */
  static void makePrivate(Path folder) {
    if (!Files.isDirectory(folder)
        || Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER));
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not make private: " + folder, e);
    }
  }
}
