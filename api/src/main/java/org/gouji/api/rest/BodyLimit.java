package org.gouji.api.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says itself that it is too large, before any of it is read. */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_OTHERS = 1000;

  private final BigInteger limit;

  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.limit = limit.asBigInteger();
  }

  void register(@Observes Filters filters) {
    filters.register(this::filter, BEFORE_OTHERS);
  }

  private void filter(RoutingContext context) {
    String length = context.request().getHeader("Content-Length");
    if (length == null
        || !length.matches("[0-9]{1,19}")
        || new BigInteger(length).compareTo(limit) <= 0) {
      context.next();
      return;
    }
    Problem problem = Problem.Kind.TOO_LARGE.with("请求内容超过上限 " + limit.shiftRight(20) + " MB，未读取。");
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Connection", "close")
        .end(
            new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .encode())
        .onComplete(sent -> context.request().connection().close());
  }
}
