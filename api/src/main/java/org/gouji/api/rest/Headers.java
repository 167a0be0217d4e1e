package org.gouji.api.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What browsers are told about every answer, beside the headers of the settings. */
class Headers {

  static final String POLICY = "Content-Security-Policy";

  /** An answer of an interface is no page: opened by itself, nothing in it runs or is framed. */
  private static final String NO_PAGE =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'; frame-ancestors 'none'";

  private static final int EARLY = 1500;
  private static final String YEAR = "max-age=31536000";

  /** Whoever came by https once comes by https. */
  void register(@Observes Filters filters) {
    filters.register(Headers::transport, EARLY);
  }

  private static void transport(RoutingContext context) {
    if ("https".equals(context.request().scheme())) {
      context.response().putHeader("Strict-Transport-Security", YEAR);
    }
    context.next();
  }

  /** What was answered to one is kept for nobody else, unless the resource knows better. */
  @ServerResponseFilter
  void answer(ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.computeIfAbsent(HttpHeaders.CACHE_CONTROL, name -> List.of("no-store"));
    headers.computeIfAbsent(POLICY, name -> List.of(NO_PAGE));
  }
}
