package org.gouji.api.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A provider of single sign-on with one person at its door, whoever was posted to {@code /person}
 * last. It holds the service to secret, PKCE and redirect address.
 */
public final class StubProvider implements QuarkusTestResourceLifecycleManager {

  static final String SECRET = "a-secret-of-the-tests-of-32-characters";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
  private volatile String person = "{}";
  private HttpServer server;
  private RsaJsonWebKey key;

  @Override
  public Map<String, String> start() {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("stub");
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JoseException e) {
      throw new AssertionError(e);
    }
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/keys", call -> json(call, new JsonWebKeySet(key).toJson()));
    server.createContext("/person", this::person);
    server.createContext("/door", this::door);
    server.createContext("/token", this::token);
    server.createContext("/end", this::end);
    server.start();
    return Map.of(
        "gouji.oidc.enabled", "true", "gouji.oidc.issuer", issuer(), "gouji.oidc.secret", SECRET);
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void describe(HttpExchange call) throws IOException {
    ObjectNode told = JSON.createObjectNode();
    told.put("issuer", issuer());
    told.put("jwks_uri", issuer() + "/keys");
    told.put("authorization_endpoint", issuer() + "/door");
    told.put("token_endpoint", issuer() + "/token");
    told.put("end_session_endpoint", issuer() + "/end");
    told.putArray("id_token_signing_alg_values_supported").add("RS256");
    json(call, told.toString());
  }

  private void person(HttpExchange call) throws IOException {
    person = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    json(call, person);
  }

  /** Lets the person in and sends the browser back with a code. */
  private void door(HttpExchange call) throws IOException {
    Map<String, String> query = form(call.getRequestURI().getRawQuery());
    String back = query.get("redirect_uri") + "?state=" + encoded(query.get("state"));
    if (person.contains("\"refuses\"")) {
      to(call, back + "&error=access_denied&error_description=no");
      return;
    }
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    to(call, back + "&code=" + code);
  }

  private void token(HttpExchange call) throws IOException {
    Map<String, String> sent =
        form(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> query = asked.remove(sent.get("code"));
    String proof = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
    String basic = encode("gouji:" + SECRET);
    if (query == null
        || !proof.equals("Basic " + basic)
        || !query.get("redirect_uri").equals(sent.get("redirect_uri"))
        || !query.get("code_challenge").equals(challenge(sent.get("code_verifier")))) {
      answer(call, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    ObjectNode claims = (ObjectNode) JSON.readTree(person);
    claims.put("iss", issuer());
    claims.put("aud", "gouji");
    claims.put("nonce", query.get("nonce"));
    claims.put("iat", Instant.now().getEpochSecond());
    claims.put("exp", Instant.now().getEpochSecond() + 300);
    ObjectNode tokens = JSON.createObjectNode();
    tokens.put("token_type", "Bearer");
    tokens.put("expires_in", 300);
    tokens.put("id_token", signed(claims));
    tokens.put("access_token", signed(claims));
    json(call, tokens.toString());
  }

  private void end(HttpExchange call) throws IOException {
    Map<String, String> query = form(call.getRequestURI().getRawQuery());
    if (query.getOrDefault("id_token_hint", "").isEmpty()) {
      answer(call, 400, "{}");
    } else {
      to(call, query.get("post_logout_redirect_uri"));
    }
  }

  private String signed(ObjectNode claims) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toString());
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new AssertionError(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> form(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static void to(HttpExchange call, String address) throws IOException {
    call.getResponseHeaders().set("Location", address);
    call.sendResponseHeaders(302, -1);
    call.close();
  }

  private static void json(HttpExchange call, String text) throws IOException {
    answer(call, 200, text);
  }

  private static void answer(HttpExchange call, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }
}
