package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service beside a real Keycloak: people sign in there and work here. */
@Tag("long")
class KeycloakTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final String PASSWORD = "cloud-stream-2024";
  private static final String SIGN_IN = "/api/v1/session/oidc";

  @TempDir Path folder;

  /** Cookies for https go to the own machine without it too, as with browsers. */
  private static final class LocalCookies extends CookieManager {
    @Override
    public void put(URI from, Map<String, List<String>> headers) throws IOException {
      Map<String, List<String>> plain = new LinkedHashMap<>();
      headers.forEach(
          (name, values) ->
              plain.put(
                  name,
                  values.stream().map(one -> one.replaceAll("(?i);\\s*Secure", "")).toList()));
      super.put(from, plain);
    }
  }

  /** A browser without scripts. */
  private record Browser(HttpClient client, URI service) {
    Browser(URI service) {
      this(
          HttpClient.newBuilder()
              .cookieHandler(new LocalCookies())
              .followRedirects(HttpClient.Redirect.ALWAYS)
              .build(),
          service);
    }

    HttpResponse<String> go(String path) {
      return send(HttpRequest.newBuilder(service.resolve(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    /** Goes to the provider, fills its form in, and comes back. */
    HttpResponse<String> signIn(String name, String password) {
      HttpResponse<String> page = go(SIGN_IN);
      Matcher form = FORM.matcher(page.body());
      assertThat(form.find()).as(page.body()).isTrue();
      String fields =
          "username=" + name + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
      return send(
          HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(fields))
              .build());
    }

    JsonNode session() {
      HttpResponse<String> answer = go("/api/v1/session");
      assertThat(answer.statusCode()).isEqualTo(200);
      try {
        return JSON.readTree(answer.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void people_of_a_keycloak_get_the_role_and_region_that_it_says_or_nothing() {
    try (KeycloakProcess keycloak = KeycloakProcess.start();
        ServiceProcess service = ServiceProcess.start(settings(keycloak))) {
      signsInAndOut(service.address());
      isRefused(service.address(), "li", "行政区划");
      isRefused(service.address(), "zhao", "角色");
      Browser stranger = new Browser(service.address());
      assertThat(stranger.signIn("wang", "wrong").uri().getPath()).startsWith("/realms/office");
      assertThat(stranger.go("/api/v1/session").statusCode()).isEqualTo(401);
      staysOutside(service);
    }
  }

  private Map<String, String> settings(KeycloakProcess keycloak) {
    Map<String, String> settings = new LinkedHashMap<>(keycloak.settings());
    settings.put("gouji.data", folder.resolve("data").toString());
    settings.put("gouji.plugins", Tree.resolve(Path.of("api/target/plugins")).toString());
    return settings;
  }

  private static void signsInAndOut(URI service) {
    Browser browser = new Browser(service);

    HttpResponse<String> back = browser.signIn("wang", PASSWORD);

    assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
    assertThat(back.uri()).isEqualTo(service.resolve("/office/sign-in.html"));
    JsonNode account = browser.session().path("account");
    assertThat(account.path("name").textValue()).isEqualTo("wang");
    assertThat(account.path("region").textValue()).isEqualTo("330424");
    assertThat(account.path("roles").toString()).isEqualTo("[\"AUDITOR\"]");
    assertThat(browser.go("/api/v1/reports").statusCode()).isEqualTo(200);
    assertThat(browser.go("/api/v1/accounts").statusCode()).isEqualTo(403);

    JsonNode session = browser.session();
    HttpResponse<String> gone =
        browser.send(
            HttpRequest.newBuilder(service.resolve("/api/v1/session"))
                .header("X-CSRF-Token", session.path("csrfToken").textValue())
                .DELETE()
                .build());
    assertThat(gone.statusCode()).isEqualTo(204);
    HttpResponse<String> end = browser.go(session.path("providerEnd").textValue());
    assertThat(end.uri().getPath()).isEqualTo("/office/sign-in.html");
    assertThat(browser.go("/api/v1/session").statusCode()).isEqualTo(401);
    assertThat(browser.go(SIGN_IN).body()).as("Keycloak asks anew").contains("password");
  }

  private static void isRefused(URI service, String name, String why) {
    Browser browser = new Browser(service);

    HttpResponse<String> page = browser.signIn(name, PASSWORD);

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains(why, "管理员");
    assertThat(browser.go("/api/v1/session").statusCode()).isEqualTo(401);
  }

  /** An administrator of ours disables the account that Keycloak still vouches for. */
  private static void staysOutside(ServiceProcess service) {
    service.signIn("admin", service.firstPassword(), PASSWORD);
    JsonNode account = service.get("/api/v1/accounts").path("items").findParents("subject").get(0);
    service.send(
        "PUT",
        "/api/v1/accounts/wang",
        ServiceProcess.json(
            Map.of(
                "fullName",
                "王云溪",
                "roles",
                account.path("roles"),
                "region",
                "330424",
                "enabled",
                false,
                "subject",
                account.path("subject").textValue())));
    isRefused(service.address(), "wang", "停用");
    assertThat(service.get("/api/v1/audit").findValuesAsText("action"))
        .contains("account.create", "session.begin", "session.end", "session.refuse");
  }
}
