package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service keeps: killed at any moment it loses nothing of a batch and doubles nothing. */
class KilledServiceTest {

  @TempDir Path folder;

  @Test
  void three_kills_in_a_batch_lose_and_double_nothing() throws IOException {
    killed(Batch.html(30), 3);
  }

  @Test
  @Tag("long")
  void fifty_kills_in_a_batch_of_five_hundred_lose_and_double_nothing() throws IOException {
    killed(Batch.html(500), 50);
  }

  @Test
  @Tag("long")
  void five_hundred_pages_are_taken_in_at_one_go() {
    timed(Batch.html(500));
  }

  @Test
  @Tag("long")
  void five_hundred_word_documents_are_taken_in_at_one_go() {
    timed(Batch.docx(500));
  }

  private void timed(Batch batch) {
    try (ServiceProcess service = ServiceProcess.startToLast(settings(data(), Map.of()))) {
      long begun = System.nanoTime();
      String job = batch.handIn(service);
      long received = System.nanoTime();
      Batch.awaitEnd(service, job);
      System.out.printf(
          "%d reports (%s…): received in %d ms, judged in %d ms, then %s%n",
          batch.size(),
          batch.files().keySet().iterator().next(),
          (received - begun) / 1_000_000,
          (System.nanoTime() - received) / 1_000_000,
          service.memory());
      assertThat(Batch.done(service, job)).isEqualTo(500);
    }
  }

  @Test
  void another_node_ends_what_a_killed_one_began() throws IOException {
    Batch batch = Batch.html(30);
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Map<String, String> settings =
          Map.of(
              "gouji.database", "postgresql",
              "gouji.postgresql.url", server.getJdbcUrl("postgres", "postgres"),
              "gouji.postgresql.username", "postgres",
              "gouji.jobs.sign-of-life", "1s");
      try (ServiceProcess first = start(data(), settings);
          ServiceProcess second = start(data(), settings)) {
        String job = batch.handIn(first);
        second.signIn("auditor", Batch.PASSWORD, Batch.PASSWORD);
        awaitDone(second, job, 10);
        String comparison = batch.compare(first);
        first.kill();
        Batch.awaitCompared(second, comparison);
        batch.verify(second, job, data());
      }
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private static ServiceProcess start(Path data, Map<String, String> more) {
    return ServiceProcess.start(settings(data, more));
  }

  private static Map<String, String> settings(Path data, Map<String, String> more) {
    Map<String, String> settings = new LinkedHashMap<>(more);
    settings.put("gouji.data", data.toString());
    settings.put("gouji.plugins", Tree.resolve(Path.of("api/target/plugins")).toString());
    settings.put("gouji.jobs.poll", "200ms");
    return settings;
  }

  /** At the end a copy of the data folder, which is what a backup is, holds the same. */
  private void killed(Batch batch, int kills) throws IOException {
    SplittableRandom random = new SplittableRandom(batch.size());
    List<String> comparisons = new ArrayList<>();
    String job;
    try (ServiceProcess first = start(data(), Map.of())) {
      job = batch.handIn(first);
      comparisons.add(batch.compare(first));
    }
    for (int kill = 1; kill < kills; kill++) {
      try (ServiceProcess service = start(data(), Map.of())) {
        service.signIn("auditor", Batch.PASSWORD, Batch.PASSWORD);
        awaitDone(service, job, batch.size() * kill / kills);
        comparisons.add(batch.compare(service));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(100)));
      }
    }
    verify(batch, job, comparisons, data());
    Path backup = folder.resolve("backup");
    copy(data(), backup);
    verify(batch, job, comparisons, backup);
  }

  private static void verify(Batch batch, String job, List<String> comparisons, Path data) {
    try (ServiceProcess service = start(data, Map.of())) {
      service.signIn("auditor", Batch.PASSWORD, Batch.PASSWORD);
      comparisons.forEach(comparison -> Batch.awaitCompared(service, comparison));
      batch.verify(service, job, data);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)));
      }
    }
  }

  private static void awaitDone(ServiceProcess service, String job, int goal) {
    while (Batch.done(service, job) < goal) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }
}
