package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.document.Digest;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;

/**
 * Reports of departments, at most one for an organ and year, that an auditor hands in at once, and
 * how they are found again.
 *
 * @param files by name
 */
record Batch(Map<String, byte[]> files, SortedSet<String> organs) {

  /** The auditor's and, after the first sign-in, the administrator's. */
  static final String PASSWORD = "cloud-stream-2024";

  private static final String REGION = "330424";
  private static final String GOVERNMENT = "GOV";
  private static final String BOUNDARY = "gouji-boundary";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> COLUMNS =
      List.of(
          "代码", "名称", "类型", "行政区划代码", "上级代码", "主管部门代码", "曾用名", "承接单位代码", "起报年度", "止报年度", "截止日期");
  private static final int PAGE = 500;

  /** As pages of a portal. */
  static Batch html(int count) {
    return of(count, ".html", Layout.named("html")::write);
  }

  /** As Word documents. */
  static Batch docx(int count) {
    return of(count, ".docx", DocxFile::of);
  }

  private static Batch of(int count, String ending, Function<Sample, byte[]> writer) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    SortedSet<String> organs = new TreeSet<>();
    for (long seed = 1; files.size() < count; seed++) {
      Sample report = Generator.report(seed, 2021 + (int) (seed % 4), Reporter.DEPARTMENT);
      String name = report.organ() + report.year() + ending;
      if (!files.containsKey(name)) {
        files.put(name, writer.apply(report));
        organs.add(report.organ());
      }
    }
    return new Batch(files, organs);
  }

  int size() {
    return files.size();
  }

  /**
   * The first administrator makes an auditor and the register; the auditor hands in.
   *
   * @return id of the job
   */
  String handIn(ServiceProcess service) {
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
    service.send("POST", "/api/v1/organ-list", new ServiceProcess.Content(XLSX, register()));
    service.signIn("auditor", made.path("password").textValue(), PASSWORD);
    return service
        .send(
            "POST",
            "/api/v1/jobs",
            new ServiceProcess.Content("multipart/form-data; boundary=" + BOUNDARY, form()))
        .path("id")
        .textValue();
  }

  private byte[] register() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "proof", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("机构名册");
      for (int at = 0; at < COLUMNS.size(); at++) {
        sheet.value(0, at, COLUMNS.get(at));
      }
      write(sheet, 1, GOVERNMENT, "云溪县人民政府", "人民政府");
      int row = 2;
      for (String organ : organs) {
        write(sheet, row, "ORGAN-" + row, organ, "部门");
        row++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, String code, String name, String kind) {
    sheet.value(row, 0, code);
    sheet.value(row, 1, name);
    sheet.value(row, 2, kind);
    sheet.value(row, 3, REGION);
    sheet.value(row, 8, "2019");
  }

  /**
   * Asks for a comparison of the government with the organs below it, and does not wait for it.
   *
   * @return its id
   */
  String compare(ServiceProcess service) {
    return service
        .send(
            "POST",
            "/api/v1/levels",
            ServiceProcess.json(Map.of("organ", GOVERNMENT, "year", 2023)))
        .path("id")
        .textValue();
  }

  /** Waits until a comparison is done. */
  static void awaitCompared(ServiceProcess service, String comparison) {
    String path = "/api/v1/levels/" + comparison;
    while (service.get(path).path("state").textValue().equals("WAITING")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    assertThat(service.get(path).path("state").textValue()).isEqualTo("DONE");
  }

  private byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] form() {
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
    out.writeBytes(zip());
    out.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static void awaitEnd(ServiceProcess service, String job) {
    while (!service.get("/api/v1/jobs/" + job).path("finished").booleanValue()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  static int done(ServiceProcess service, String job) {
    return service.get("/api/v1/jobs/" + job).path("states").path("DONE").intValue();
  }

  /** Everything in a list, page by page. */
  static List<JsonNode> all(ServiceProcess service, String path) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode page;
    do {
      page = service.get(path + "size=" + PAGE + "&page=" + items.size() / PAGE);
      page.path("items").forEach(items::add);
    } while (items.size() < page.path("total").intValue());
    return items;
  }

  /** Waits for the end; every file is one version of one report, and was taken in once. */
  void verify(ServiceProcess service, String job, Path data) {
    awaitEnd(service, job);
    assertThat(done(service, job)).isEqualTo(size());
    List<JsonNode> items = all(service, "/api/v1/jobs/" + job + "/files?");
    assertThat(items)
        .hasSize(size())
        .allSatisfy(item -> assertThat(item.path("version").intValue()).isEqualTo(1));
    assertThat(items.stream().map(item -> item.path("report").textValue()).distinct())
        .hasSize(size());
    assertThat(service.get("/api/v1/reports").path("total").intValue()).isEqualTo(size());
    service.signIn("admin", PASSWORD, PASSWORD);
    assertThat(
            all(service, "/api/v1/audit?").stream()
                .filter(entry -> entry.path("action").textValue().equals("report.file")))
        .hasSize(size());
    assertThat(service.get("/api/v1/audit/verification").path("whole").booleanValue()).isTrue();
    assertThat(kept(data)).isEqualTo(size());
  }

  /** How many of the documents lie in the folder store, each as it was handed in. */
  private long kept(Path data) {
    return files.values().stream()
        .map(Digest::sha256)
        .filter(
            sha256 -> {
              Path file = data.resolve("documents").resolve(sha256.substring(0, 2)).resolve(sha256);
              return Files.isRegularFile(file) && digest(file).equals(sha256);
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
}
