package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {

  @TestHTTPResource("/api/v1/checks")
  URL checks;

  @Test
  void a_body_that_says_it_is_too_large_is_refused_before_it_is_sent() throws IOException {
    try (Socket socket = new Socket(checks.getHost(), checks.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              """
              POST /api/v1/checks HTTP/1.1\r
              Host: localhost\r
              Content-Type: application/json\r
              Content-Length: 300000000\r
              \r
              {"""
                  .getBytes(StandardCharsets.US_ASCII));

      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer)
          .startsWith("HTTP/1.1 413 ")
          .containsIgnoringCase("content-type: application/problem+json")
          .contains("\"type\":\"urn:gouji:problem:too-large\"", "上限 42 MB");
    }
  }
}
