package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.document.Digest;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed at any moment loses nothing of a batch, and doubles nothing. */
class KilledServiceTest {

  private static final String PASSWORD = "cloud-stream-2024";
  private static final String REGION = "330424";
  private static final String GOVERNMENT = "GOV";
  private static final String BOUNDARY = "gouji-boundary";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Layout LAYOUT = Layout.named("html");
  private static final int PAGE = 500;

  @TempDir Path folder;

  @Test
  void three_kills_in_a_batch_lose_and_double_nothing() {
    batchOf(60, 3);
  }

  @Test
  @Tag("long")
  void fifty_kills_in_a_batch_of_five_hundred_lose_and_double_nothing() {
    batchOf(500, 50);
  }

  @Test
  @Tag("long")
  void five_hundred_reports_are_taken_in_at_one_go() {
    Map<String, Sample> reports = reports(500);
    try (ServiceProcess service = start()) {
      long begun = System.nanoTime();
      String job = handedIn(service, reports);
      long received = System.nanoTime();
      awaitEnd(service, job);
      System.out.printf(
          "500 reports: received in %d ms, judged in %d ms%n",
          (received - begun) / 1_000_000, (System.nanoTime() - received) / 1_000_000);
      assertThat(done(service, job)).isEqualTo(500);
    }
  }

  private static void awaitEnd(ServiceProcess service, String job) {
    while (!service.get("/api/v1/jobs/" + job).path("finished").booleanValue()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  @Test
  void another_node_ends_what_a_killed_one_began() throws IOException {
    Map<String, Sample> reports = reports(60);
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Map<String, String> settings =
          Map.of(
              "gouji.database", "postgresql",
              "gouji.postgresql.url", server.getJdbcUrl("postgres", "postgres"),
              "gouji.postgresql.username", "postgres",
              "gouji.jobs.sign-of-life", "1s");
      try (ServiceProcess first = start(settings);
          ServiceProcess second = start(settings)) {
        String job = handedIn(first, reports);
        second.signIn("auditor", PASSWORD, PASSWORD);
        awaitDone(second, job, 10);
        List<String> comparisons = List.of(asked(first));
        first.kill();
        verify(second, job, reports, comparisons);
      }
    }
  }

  private ServiceProcess start() {
    return start(Map.of());
  }

  private ServiceProcess start(Map<String, String> more) {
    Map<String, String> settings = new LinkedHashMap<>(more);
    settings.put("gouji.data", folder.resolve("data").toString());
    settings.put("gouji.plugins", Tree.resolve(Path.of("api/target/plugins")).toString());
    settings.put("gouji.jobs.poll", "200ms");
    return ServiceProcess.start(settings);
  }

  private void batchOf(int files, int kills) {
    Map<String, Sample> reports = reports(files);
    SplittableRandom random = new SplittableRandom(files);
    List<String> comparisons = new ArrayList<>();
    String job;
    try (ServiceProcess first = start()) {
      job = handedIn(first, reports);
      comparisons.add(asked(first));
    }
    for (int kill = 1; kill < kills; kill++) {
      try (ServiceProcess service = start()) {
        service.signIn("auditor", PASSWORD, PASSWORD);
        int goal = files * kill / kills;
        awaitDone(service, job, goal);
        comparisons.add(asked(service));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(100)));
      }
    }
    try (ServiceProcess service = start()) {
      service.signIn("auditor", PASSWORD, PASSWORD);
      verify(service, job, reports, comparisons);
    }
  }

  /** Asks for a comparison of two levels, and does not wait for it. */
  private static String asked(ServiceProcess service) {
    return service
        .send(
            "POST",
            "/api/v1/levels",
            ServiceProcess.json(Map.of("organ", GOVERNMENT, "year", 2023)))
        .path("id")
        .textValue();
  }

  private static String compared(ServiceProcess service, String comparison) {
    while (true) {
      String state = service.get("/api/v1/levels/" + comparison).path("state").textValue();
      if (!state.equals("WAITING")) {
        return state;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  /**
   * Waits for the end; every file is one version of one report, and was taken in once; every
   * comparison was done.
   */
  private void verify(
      ServiceProcess service, String job, Map<String, Sample> reports, List<String> comparisons) {
    int files = reports.size();
    awaitEnd(service, job);
    assertThat(comparisons)
        .allSatisfy(comparison -> assertThat(compared(service, comparison)).isEqualTo("DONE"));
    assertThat(done(service, job)).isEqualTo(files);
    List<JsonNode> items = all(service, "/api/v1/jobs/" + job + "/files?");
    assertThat(items)
        .hasSize(files)
        .allSatisfy(item -> assertThat(item.path("version").intValue()).isEqualTo(1));
    assertThat(items.stream().map(item -> item.path("report").textValue()).distinct())
        .hasSize(files);
    assertThat(service.get("/api/v1/reports").path("total").intValue()).isEqualTo(files);
    service.signIn("admin", PASSWORD, PASSWORD);
    assertThat(
            all(service, "/api/v1/audit?").stream()
                .filter(entry -> entry.path("action").textValue().equals("report.file")))
        .hasSize(files);
    assertThat(service.get("/api/v1/audit/verification").path("whole").booleanValue()).isTrue();
    assertThat(kept(reports)).isEqualTo(files);
  }

  private static void awaitDone(ServiceProcess service, String job, int goal) {
    while (done(service, job) < goal) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  /** How many of the documents lie in the folder store, each as it was handed in. */
  private long kept(Map<String, Sample> reports) {
    return reports.values().stream()
        .map(KilledServiceTest::written)
        .filter(
            bytes -> {
              String sha256 = Digest.sha256(bytes);
              Path place = folder.resolve("data/documents").resolve(sha256.substring(0, 2));
              return Files.isRegularFile(place.resolve(sha256))
                  && digest(place.resolve(sha256)).equals(sha256);
            })
        .count();
  }

  private static String digest(Path file) {
    try {
      return Digest.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(Sample report) {
    return LAYOUT.write(report);
  }

  /** The first administrator makes an auditor and the register; the auditor hands in. */
  private static String handedIn(ServiceProcess service, Map<String, Sample> reports) {
    service.signIn("admin", service.firstPassword(), PASSWORD);
    JsonNode made =
        service.send(
            "POST",
            "/api/v1/accounts",
            ServiceProcess.json(
                Map.of(
                    "name",
                    "auditor",
                    "fullName",
                    "云溪",
                    "roles",
                    List.of("AUDITOR"),
                    "region",
                    REGION)));
    service.send("POST", "/api/v1/organ-list", new ServiceProcess.Content(XLSX, list(reports)));
    service.signIn("auditor", made.path("password").textValue(), PASSWORD);
    return service
        .send(
            "POST",
            "/api/v1/jobs",
            new ServiceProcess.Content(
                "multipart/form-data; boundary=" + BOUNDARY, form(zip(reports))))
        .path("id")
        .textValue();
  }

  private static byte[] list(Map<String, Sample> reports) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "proof", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("机构名册");
      List<String> titles =
          List.of(
              "代码", "名称", "类型", "行政区划代码", "上级代码", "主管部门代码", "曾用名", "承接单位代码", "起报年度", "止报年度",
              "截止日期");
      for (int at = 0; at < titles.size(); at++) {
        sheet.value(0, at, titles.get(at));
      }
      sheet.value(1, 0, GOVERNMENT);
      sheet.value(1, 1, "云溪县人民政府");
      sheet.value(1, 2, "人民政府");
      sheet.value(1, 3, REGION);
      sheet.value(1, 8, "2019");
      int row = 2;
      for (String organ : reports.values().stream().map(Sample::organ).distinct().toList()) {
        sheet.value(row, 0, "ORGAN-" + row);
        sheet.value(row, 1, organ);
        sheet.value(row, 2, "部门");
        sheet.value(row, 3, REGION);
        sheet.value(row, 8, "2019");
        row++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, Sample> reports) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Sample> report : reports.entrySet()) {
        zip.putNextEntry(new ZipEntry(report.getKey()));
        zip.write(written(report.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] form(byte[] zip) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        String.join(
            "\r\n",
            "--" + BOUNDARY,
            "Content-Disposition: form-data; name=\"file\"; filename=\"all.zip\"",
            "Content-Type: application/zip",
            "",
            "");
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(zip);
    out.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static int done(ServiceProcess service, String job) {
    return service.get("/api/v1/jobs/" + job).path("states").path("DONE").intValue();
  }

  private static List<JsonNode> all(ServiceProcess service, String path) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode page;
    do {
      page = service.get(path + "size=" + PAGE + "&page=" + items.size() / PAGE);
      page.path("items").forEach(items::add);
    } while (items.size() < page.path("total").intValue());
    return items;
  }

  /** Reports of departments, at most one for an organ and year, by file name. */
  private static Map<String, Sample> reports(int count) {
    Map<String, Sample> reports = new LinkedHashMap<>();
    for (long seed = 1; reports.size() < count; seed++) {
      Sample report = Generator.report(seed, 2021 + (int) (seed % 4), Reporter.DEPARTMENT);
      reports.putIfAbsent(report.organ() + report.year() + ".html", report);
    }
    return reports;
  }
}
