package org.gouji.proof;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged service as a process of its own, and somebody who talks to it. */
final class ServiceProcess implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path APPLICATION =
      Tree.resolve(Path.of("api", "target", "quarkus-app", "quarkus-run.jar"));
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^ \"]+)");
  private static final Pattern PASSWORD = Pattern.compile("密码　(\\S+)");

  private final Process process;
  private final URI address;
  private final Optional<String> password;
  private final List<String> said;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private String csrf = "";

  private ServiceProcess(
      Process process, URI address, Optional<String> password, List<String> said) {
    this.process = process;
    this.address = address;
    this.password = password;
    this.said = said;
  }

  /**
   * Starts it for a short life, and waits until it listens.
   *
   * @param settings by name
   */
  static ServiceProcess start(Map<String, String> settings) {
    // Over before the second compiler pays.
    return start(List.of("-XX:TieredStopAtLevel=1"), settings);
  }

  /** Starts it as the script does, so that it can be timed. */
  static ServiceProcess startToLast(Map<String, String> settings) {
    return start(List.of(), settings);
  }

  private static ServiceProcess start(List<String> options, Map<String, String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmn24m", "-Xmx512m"));
    command.addAll(List.of("-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40"));
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0"));
    // Tests look as often as they can.
    command.add("-Dgouji.guard.requests=1000000");
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", APPLICATION.toString()));
    try {
      return listening(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServiceProcess listening(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Optional<String> password = Optional.empty();
    List<String> said = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
      Matcher told = PASSWORD.matcher(line);
      if (told.find()) {
        password = Optional.of(told.group(1));
      }
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        Thread reader = new Thread(() -> lines.lines().forEach(ignored -> {}), "service-output");
        reader.setDaemon(true);
        reader.start();
        return new ServiceProcess(process, URI.create(listening.group(1)), password, said);
      }
    }
    throw new AssertionError("the service did not start:\n" + String.join("\n", said));
  }

  /** What it said until it listened, line by line. */
  List<String> said() {
    return said;
  }

  /** Where it listens. */
  URI address() {
    return address;
  }

  /** The password that the first start tells. */
  String firstPassword() {
    return password.orElseThrow();
  }

  /** What it takes of the machine's memory, as the system says: now, and at most until now. */
  String memory() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
          .map(line -> line.replaceAll("\\s+", " "))
          .collect(joining(", "));
    } catch (IOException e) {
      return "memory unknown on this system";
    }
  }

  /** Ends it as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kill();
  }

  /** Signs in, after changing a password that is due. */
  void signIn(String name, String given, String own) {
    JsonNode session = session(name, given);
    if (session.path("account").path("passwordDue").booleanValue()) {
      send("PUT", "/api/v1/session/password", json(Map.of("old", given, "password", own)));
      session(name, own);
    }
  }

  private JsonNode session(String name, String given) {
    JsonNode session =
        send("POST", "/api/v1/session", json(Map.of("name", name, "password", given)));
    csrf = session.path("csrfToken").textValue();
    return session;
  }

  JsonNode get(String path) {
    return send("GET", path, new Content("", new byte[0]));
  }

  /** A request's body. */
  @SuppressWarnings("ArrayRecordComponent")
  record Content(String type, byte[] bytes) {}

  static Content json(Object value) {
    try {
      return new Content("application/json", JSON.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode send(String method, String path, Content content) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(content.bytes()));
    if (!content.type().isEmpty()) {
      request.header("Content-Type", content.type());
    }
    if (!csrf.isEmpty()) {
      request.header("X-CSRF-Token", csrf);
    }
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() >= 300) {
        throw new AssertionError(
            path
                + ": "
                + response.statusCode()
                + " "
                + new String(response.body(), StandardCharsets.UTF_8));
      }
      return response.body().length == 0 ? JSON.nullNode() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
