package org.gouji.api.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.gouji.api.log.Mark;

/** Gives every request a number, which stands in its answer and beside its lines of the log. */
@ApplicationScoped
class RequestNumber {

  /** Header of the answer. */
  static final String HEADER = "X-Request-Id";

  private static final int BEFORE_ALL = 2000;

  void register(@Observes Filters filters) {
    filters.register(RequestNumber::number, BEFORE_ALL);
  }

  private static void number(RoutingContext context) {
    String number = UUID.randomUUID().toString();
    Mark.REQUEST.set(number);
    context.response().putHeader(HEADER, number);
    context.next();
  }
}
