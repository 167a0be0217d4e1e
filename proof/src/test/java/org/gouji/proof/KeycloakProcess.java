package org.gouji.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A Keycloak as a process of its own, with the people of {@code keycloak-realm.json}. */
final class KeycloakProcess implements AutoCloseable {

  private static final Path UNPACKED = Tree.resolve(Path.of("proof", "target", "keycloak"));

  private final Process process;
  private final URI address;

  private KeycloakProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it from what the profile {@code long} has unpacked, and waits until it listens. */
  static KeycloakProcess start() {
    try {
      Path home = home();
      Path realm = Files.createDirectories(home.resolve("data/import")).resolve("office.json");
      try (InputStream in = KeycloakProcess.class.getResourceAsStream("keycloak-realm.json")) {
        Files.write(realm, Objects.requireNonNull(in).readAllBytes());
      }
      int port = freePort();
      ProcessBuilder builder =
          new ProcessBuilder(
              "sh",
              home.resolve("bin/kc.sh").toString(),
              "start-dev",
              "--http-host=127.0.0.1",
              "--http-port=" + port,
              "--import-realm");
      Map<String, String> environment = builder.environment();
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
      Process process = builder.redirectErrorStream(true).start();
      awaitListening(process);
      return new KeycloakProcess(process, URI.create("http://127.0.0.1:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> folders = Files.list(UNPACKED)) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitListening(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.contains("Listening on:")) {
        Thread reader = new Thread(() -> lines.lines().forEach(ignored -> {}), "keycloak-output");
        reader.setDaemon(true);
        reader.start();
        return;
      }
    }
    throw new AssertionError("Keycloak did not start:\n" + said);
  }

  /** What the service is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "gouji.oidc.enabled", "true",
        "gouji.oidc.issuer", address + "/realms/office",
        "gouji.oidc.secret", "a-secret-of-the-tests-of-32-characters",
        "gouji.oidc.roles-claim", "realm_access/roles");
  }

  /** The script hands over to Java by exec, or waits for it: whatever came of it ends too. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
  }
}
