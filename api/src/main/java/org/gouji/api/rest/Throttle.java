package org.gouji.api.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.gouji.api.guard.RateLimit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Makes clients wait that ask too often. */
class Throttle {

  private final RateLimit limit;
  private final Clients clients;

  Throttle(RateLimit limit, Clients clients) {
    this.limit = limit;
    this.clients = clients;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
  Optional<Response> count(
      ContainerRequestContext request, ResourceInfo resource, HttpServerRequest http) {
    boolean isHeavy = resource.getResourceMethod().isAnnotationPresent(Heavy.class);
    return limit.take(clients.name(http), isHeavy).map(Throttle::wait);
  }

  /** The answer to who asked too often. */
  static Response wait(Duration wait) {
    long seconds = wait.plusSeconds(1).toSeconds();
    return Problems.answer(
        Problem.Kind.TOO_MANY_REQUESTS.with("请求过于频繁，请 " + seconds + " 秒后再试。"), seconds);
  }
}
