package org.gouji.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * Posts reports to a running service from a process of its own, and prints requests a second, times
 * and the service's memory after each tenth of them: a line that rises would be a leak.
 */
public final class ServiceLoad {

  private static final String BOUNDARY = "gouji-load";
  private static final int TENTHS = 10;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI checks;
  private final Path process;
  private final List<byte[]> bodies;
  private final AtomicInteger next = new AtomicInteger();

  private ServiceLoad(URI checks, Path process, List<byte[]> bodies) {
    this.checks = checks;
    this.process = process;
    this.bodies = bodies;
  }

  /**
   * Puts a service under load.
   *
   * @param args address of the service, its process id, how many checks, how many at a time
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    if (args.length != 4) {
      throw new IllegalArgumentException("usage: ServiceLoad <address> <pid> <checks> <at a time>");
    }
    List<byte[]> bodies = new ArrayList<>();
    for (Input input : Input.all()) {
      bodies.add(multipart(input.report().bytes()));
    }
    ServiceLoad load =
        new ServiceLoad(
            URI.create(args[0] + "/api/v1/checks"), Path.of("/proc", args[1], "status"), bodies);
    load.run(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
  }

  private static byte[] multipart(byte[] document) {
    byte[] head =
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"report.txt\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[head.length + document.length + tail.length];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(document, 0, body, head.length, document.length);
    System.arraycopy(tail, 0, body, head.length + document.length, tail.length);
    return body;
  }

  private void run(int checkCount, int atATime)
      throws IOException, InterruptedException, ExecutionException {
    System.out.printf(
        Locale.ROOT, "%8s %8s %8s %8s %8s%n", "checks", "per s", "p50 ms", "p99 ms", "RSS MB");
    ExecutorService pool = Executors.newFixedThreadPool(atATime);
    try {
      for (int tenth = 1; tenth <= TENTHS; tenth++) {
        long start = System.nanoTime();
        long[] nanos = tenth(pool, checkCount / TENTHS);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "%8d %8.0f %8.2f %8.2f %8d%n",
            tenth * nanos.length,
            nanos.length / seconds,
            nanos[nanos.length / 2] / 1e6,
            nanos[nanos.length * 99 / 100] / 1e6,
            residentMegabytes());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Times of that many checks, sorted. */
  private long[] tenth(ExecutorService pool, int checkCount)
      throws InterruptedException, ExecutionException {
    List<Future<Long>> running = new ArrayList<>();
    for (int i = 0; i < checkCount; i++) {
      running.add(pool.submit(this::check));
    }
    LongStream.Builder nanos = LongStream.builder();
    for (Future<Long> one : running) {
      nanos.add(one.get());
    }
    return nanos.build().sorted().toArray();
  }

  private long check() throws IOException, InterruptedException {
    byte[] body = bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size()));
    HttpRequest request =
        HttpRequest.newBuilder(checks)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    long nanos = System.nanoTime() - start;
    if (answer.statusCode() != 200) {
      throw new IOException("the service answered " + answer.statusCode());
    }
    return nanos;
  }

  private long residentMegabytes() throws IOException {
    return Files.readAllLines(process).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
