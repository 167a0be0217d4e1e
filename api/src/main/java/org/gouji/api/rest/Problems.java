package org.gouji.api.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.gouji.api.check.OptionsException;
import org.gouji.api.guard.RateLimit;
import org.gouji.api.log.Unquoted;
import org.gouji.api.register.RegisterException;
import org.gouji.api.store.StoreException;
import org.gouji.check.PriorException;
import org.gouji.check.UnknownFormatException;
import org.gouji.json.JsonFormatException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request early into a problem. */
final class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final long RETRY_SECONDS = 2;

  private final RateLimit limit;

  Problems(RateLimit limit) {
    this.limit = limit;
  }

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    return e.seconds().isPresent()
        ? answer(e.problem(), e.seconds().getAsLong())
        : answer(e.problem());
  }

  @ServerExceptionMapper
  Response json(JsonFormatException e) {
    Problem.Kind kind =
        e.isContradiction() ? Problem.Kind.CONTRADICTION : Problem.Kind.MALFORMED_REQUEST;
    return answer(kind.with(text(e), Optional.of(e.pointer())));
  }

  @ServerExceptionMapper
  Response options(OptionsException e) {
    Problem.Kind kind =
        e.isContradiction() ? Problem.Kind.CONTRADICTION : Problem.Kind.MALFORMED_REQUEST;
    return answer(kind.with(text(e)));
  }

  @ServerExceptionMapper
  Response prior(PriorException e) {
    return answer(Problem.Kind.CONTRADICTION.with(text(e)));
  }

  @ServerExceptionMapper
  Response format(UnknownFormatException e) {
    return answer(Problem.Kind.UNKNOWN_FORMAT.with(text(e)));
  }

  @ServerExceptionMapper
  Response store(StoreException e) {
    Problem.Kind kind =
        switch (e.reason()) {
          case UNKNOWN -> Problem.Kind.NOT_FOUND;
          case EXISTS -> Problem.Kind.CONFLICT;
          case REFUSED -> Problem.Kind.REFUSED;
          case FULL -> Problem.Kind.TOO_MANY_REQUESTS;
          case CHANGED -> Problem.Kind.CHANGED;
          case DAMAGED -> Problem.Kind.INTERNAL_ERROR;
        };
    return answer(kind.with(text(e)));
  }

  @ServerExceptionMapper
  Response register(RegisterException e) {
    String detail = "名册有 " + e.faults().size() + " 处错误，没有导入任何一行；请改正后重新导入。";
    return answer(Problem.Kind.REFUSED.with(detail).with(e.faults()));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthenticated(HttpServerRequest request) {
    // Nobody is counted behind a role: whoever knocks often without one is.
    return limit
        .take(Clients.address(request), false)
        .map(Throttle::wait)
        .orElseGet(Problems::signInFirst);
  }

  /** The answer to a request behind a role that comes from nobody. */
  static Response signInFirst() {
    return answer(Problem.Kind.UNAUTHENTICATED.with("请先登录：POST /api/v1/session。"));
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    LOG.debug("not allowed", new Unquoted(e));
    return answer(Problem.Kind.FORBIDDEN.with("您的角色不能做这件事；需要时请联系管理员。"));
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e) {
    Response response = e.getResponse();
    return switch (response.getStatus()) {
      case 404 -> answer(Problem.Kind.NOT_FOUND.with("没有这个地址。接口说明见 /q/openapi。"));
      case 405 -> answer(Problem.Kind.METHOD_NOT_ALLOWED.with("这个地址不支持该方法。接口说明见 /q/openapi。"));
      case 406 -> answer(Problem.Kind.NOT_ACCEPTABLE.with("只能给出 application/json。"));
      case 413 -> answer(Problem.Kind.TOO_LARGE.with("请求内容超过上限，未读取。"));
      case 415 ->
          answer(
              Problem.Kind.UNSUPPORTED_MEDIA_TYPE.with(
                  "不支持这种 Content-Type。核查用 multipart/form-data 提交文件，或者用 application/json"
                      + " 提交已解析的报告；其他接口见 /q/openapi。"));
      case 400 -> answer(Problem.Kind.MALFORMED_REQUEST.with("请求的格式有误，无法读取。"));
      default -> response.getStatus() < 500 ? response : internal(e);
    };
  }

  /** The body broke off, or is no form although it says so. */
  @ServerExceptionMapper
  Response body(IOException e) {
    LOG.debug("request body could not be read", new Unquoted(e));
    return answer(Problem.Kind.MALFORMED_REQUEST.with("请求的内容中断或格式有误，无法读取。"));
  }

  @ServerExceptionMapper
  Response any(Exception e) {
    return internal(e);
  }

  private static Response internal(Exception e) {
    LOG.error("request failed", new Unquoted(e));
    return answer(Problem.Kind.INTERNAL_ERROR.with("程序内部出错，与文件无关。请将时间和文件告知管理员。"));
  }

  private static String text(Exception e) {
    return String.valueOf(e.getMessage());
  }

  /** The answer to a request that was not met. */
  static Response answer(Problem problem) {
    return problem.status() == 429 || problem.status() == 503
        ? answer(problem, RETRY_SECONDS)
        : builder(problem).build();
  }

  /** The answer to a request that may be met later. */
  static Response answer(Problem problem, long seconds) {
    return builder(problem).header("Retry-After", seconds).build();
  }

  private static Response.ResponseBuilder builder(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
  }
}
