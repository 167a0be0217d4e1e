package org.gouji.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.document.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderByteStoreTest {

  private static final byte[] REPORT = "云溪县水利局".getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2024-02-01T00:00:00Z");

  @TempDir Path folder;
  private FolderByteStore store;

  @BeforeEach
  void open() {
    store = new FolderByteStore(folder.resolve("documents"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void bytes_are_kept_under_their_digest_once_whoever_keeps_them() throws IOException {
    List<String> kept =
        IntStream.range(0, 50).parallel().mapToObj(time -> store.keep(REPORT)).distinct().toList();

    assertThat(kept).containsExactly(Digest.sha256(REPORT));
    assertThat(store.read(kept.get(0))).isEqualTo(REPORT);
    assertThat(files())
        .singleElement()
        .satisfies(file -> assertThat(file).hasBinaryContent(REPORT));
  }

  @Test
  void what_is_gone_or_no_longer_what_was_kept_is_never_given_out() throws IOException {
    String sha256 = store.keep(REPORT);
    Path file = files().get(0);

    Files.writeString(file, "云溪县财政局");
    assertThatThrownBy(() -> store.read(sha256))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED))
        .hasMessageContaining("备份");
    Files.delete(file);
    assertThatThrownBy(() -> store.read(sha256)).isInstanceOf(StoreException.class);

    Files.writeString(file, "");
    store.keep(REPORT);
    assertThat(store.read(sha256)).isEqualTo(REPORT);
  }

  @Test
  void a_name_that_is_no_digest_leads_nowhere() {
    assertThatThrownBy(() -> store.read("../secret")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_a_killed_program_left_half_written_is_swept_away_after_a_day() throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("documents/incoming"));
    Path old = Files.createFile(incoming.resolve("old"));
    Path fresh = Files.createFile(incoming.resolve("fresh"));
    Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(90_000)));
    Files.setLastModifiedTime(fresh, FileTime.from(NOW.minusSeconds(60)));

    store.sweep();

    assertThat(files()).containsExactly(fresh);
  }
}
