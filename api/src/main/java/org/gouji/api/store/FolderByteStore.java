package org.gouji.api.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.document.Digest;

/**
 * Bytes as files of a folder, which nodes share by a network file system. A file is written beside
 * its place, forced to the disk and moved there at once, so that there is never half of one.
 */
@ApplicationScoped
class FolderByteStore implements ByteStore {

  private static final String INCOMING = "incoming";

  /** What is older was left behind by a program that was killed while it wrote. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private final Path folder;
  private final Clock clock;

  @Inject
  FolderByteStore(@ConfigProperty(name = "gouji.documents") String folder, Clock clock) {
    this(Path.of(folder), clock);
  }

  FolderByteStore(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    sweep();
  }

  /** Takes away what killed programs left half written. */
  void sweep() {
    if (!Files.isDirectory(folder.resolve(INCOMING))) {
      return;
    }
    Instant oldest = clock.instant().minus(LEFT_BEHIND);
    try (Stream<Path> files = Files.list(folder.resolve(INCOMING))) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not sweep " + folder, e);
    }
  }

  @Override
  public String keep(byte[] bytes) {
    String sha256 = Digest.sha256(bytes);
    Path place = place(sha256);
    try {
      if (!isThere(place, sha256)) {
        write(bytes, place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not write to " + folder, e);
    }
    return sha256;
  }

  /** A file that is no longer what it was is written again. */
  private static boolean isThere(Path place, String sha256) throws IOException {
    return Files.exists(place) && Digest.sha256(Files.readAllBytes(place)).equals(sha256);
  }

  private void write(byte[] bytes, Path place) throws IOException {
    Path incoming = folder.resolve(INCOMING);
    Path shelf = place.resolveSibling("");
    DataFolder.create(incoming);
    DataFolder.create(shelf);
    Path file = incoming.resolve(UUID.randomUUID().toString());
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(shelf);
  }

  /** The name of a new file, too, has to reach the disk. */
  private static void force(Path shelf) {
    try (FileChannel names = FileChannel.open(shelf, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows opens no folder, and writes names by itself.
    }
  }

  @Override
  public byte[] read(String sha256) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(place(sha256));
    } catch (NoSuchFileException e) {
      throw damaged(sha256, "不见了");
    } catch (IOException e) {
      throw new UncheckedIOException("could not read from " + folder, e);
    }
    if (!Digest.sha256(bytes).equals(sha256)) {
      throw damaged(sha256, "与存入时不同");
    }
    return bytes;
  }

  private static StoreException damaged(String sha256, String how) {
    return new StoreException(
        StoreException.Reason.DAMAGED, "存档的文件 " + sha256 + " " + how + "，请管理员从备份中恢复它。");
  }

  /** Spread over 256 folders by the first two digits. */
  private Path place(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
