package org.gouji.api.rest;

import jakarta.ws.rs.HeaderParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Requests;
import org.gouji.document.Digest;
import org.jspecify.annotations.Nullable;

/** With which a request that makes something is done once, however often it is sent. */
class RequestKey {

  @HeaderParam("Idempotency-Key")
  @Parameter(
      description =
          "The same request with the same key, 1 to 100 characters, is done once within 30 days;"
              + " a password or key is told by the first answer alone",
      example = "2023-01")
  @Nullable String key;

  /** The key, if one was sent. */
  Optional<String> key() {
    if (key != null && !key.matches("[!-~]{1,100}")) {
      throw Body.malformed("Idempotency-Key 应为 1 至 100 个可见的 ASCII 字符。");
    }
    return Optional.ofNullable(key);
  }

  /**
   * Makes something, or says what the same request has made before.
   *
   * @param content what is asked for, its operation first
   * @param make makes it and names it
   */
  Requests.Outcome once(Requests requests, Actor actor, Supplier<String> make, String... content) {
    return key()
        .map(sent -> requests.once(actor, new Requests.Once(sent, digest(content)), make))
        .orElseGet(() -> new Requests.Outcome(make.get(), true));
  }

  /** Each part by its own digest: no two lists of parts give the same. */
  private static String digest(String... content) {
    return Digest.sha256(
        Arrays.stream(content).map(Digest::sha256).collect(Collectors.joining("\n")));
  }
}
