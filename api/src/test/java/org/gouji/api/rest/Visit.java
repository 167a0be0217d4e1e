package org.gouji.api.rest;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.gouji.api.guard.Caller;

/** A browser without scripts: it follows redirects, and keeps cookies. */
final class Visit {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();

  /** Goes to an address of the service, and wherever that leads. */
  HttpResponse<String> go(String path) {
    return send(HttpRequest.newBuilder(here(path)).build());
  }

  /** Posts to any address. */
  HttpResponse<String> post(URI address, String body) {
    return send(
        HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static URI here(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** The person that a session has begun for. */
  Office.Person person() {
    String token =
        cookies().stream()
            .filter(cookie -> cookie.getName().equals(Caller.COOKIE))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElseThrow();
    return new Office.Person("", token, Caller.csrfToken(token));
  }
}
