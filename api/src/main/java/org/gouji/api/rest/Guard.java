package org.gouji.api.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.gouji.api.guard.Caller;
import org.gouji.api.log.Mark;
import org.gouji.api.store.ApiKeys;
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
    if (isOpen(resource)) {
      return Optional.empty();
    }
    if (!caller.isKnown()) {
      // What the provider of single sign-on vouches for opens its own address alone.
      return Optional.of(Problems.signInFirst());
    }
    Mark.ACCOUNT.set(caller.account().name());
    if (caller.scope().isPresent()) {
      return program(request, resource, caller.scope().get());
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

  /** A key is in no browser: no page of others can send it. */
  private static Optional<Response> program(
      ContainerRequestContext request, ResourceInfo resource, ApiKeys.Scope scope) {
    if (resource.getResourceClass().equals(SessionResource.class)) {
      return Optional.of(Problems.answer(Problem.Kind.FORBIDDEN.with("密钥没有会话；会话用账号和密码建立。")));
    }
    return scope == ApiKeys.Scope.READ && !SAFE.contains(request.getMethod())
        ? Optional.of(
            Problems.answer(Problem.Kind.FORBIDDEN.with("这个密钥只读；需要提交文件时请管理员另发 WRITE 密钥。")))
        : Optional.empty();
  }

  private static boolean isOpen(ResourceInfo resource) {
    return resource.getResourceClass().equals(ProviderResource.class)
        || resource.getResourceClass().isAnnotationPresent(PermitAll.class)
        || resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
  }
}
