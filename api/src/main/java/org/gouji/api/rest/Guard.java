package org.gouji.api.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.gouji.api.guard.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What every endpoint behind a role asks besides the role: that a request which changes something
 * comes from a page of ours, and that a password set by somebody else is changed first.
 */
class Guard {

  /** Header with the token that {@code GET /session} tells. */
  static final String CSRF_HEADER = "X-CSRF-Token";

  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Caller caller;

  Guard(Caller caller) {
    this.caller = caller;
  }

  @ServerRequestFilter
  Optional<Response> guard(ContainerRequestContext request, ResourceInfo resource) {
    if (isOpen(resource) || caller.isAnonymous()) {
      return Optional.empty();
    }
    String sent = request.getHeaderString(CSRF_HEADER);
    if (!SAFE.contains(request.getMethod()) && (sent == null || !caller.isCsrfToken(sent))) {
      return Optional.of(
          Problems.answer(
              Problem.Kind.FORBIDDEN.with(
                  "缺少请求头 " + CSRF_HEADER + " 或者其值不对；其值见 GET /api/v1/session。")));
    }
    if (caller.account().passwordDue()
        && !resource.getResourceClass().equals(SessionResource.class)) {
      return Optional.of(
          Problems.answer(Problem.Kind.FORBIDDEN.with("请先更改密码：PUT /api/v1/session/password。")));
    }
    return Optional.empty();
  }

  private static boolean isOpen(ResourceInfo resource) {
    return resource.getResourceClass().isAnnotationPresent(PermitAll.class)
        || resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
  }
}
