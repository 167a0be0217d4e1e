package org.gouji.api.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.gouji.api.check.OptionsException;
import org.gouji.check.PriorException;
import org.gouji.check.UnknownFormatException;
import org.gouji.json.JsonFormatException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request early into a problem. */
final class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "2";

  @ServerExceptionMapper
  Response problem(ProblemException e) {
    return answer(e.problem());
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
                  "请用 multipart/form-data 提交文件，或者用 application/json 提交已解析的报告。"));
      case 400 -> answer(Problem.Kind.MALFORMED_REQUEST.with("请求的格式有误，无法读取。"));
      default -> response.getStatus() < 500 ? response : internal(e);
    };
  }

  /** The body broke off, or is no form although it says so. */
  @ServerExceptionMapper
  Response body(IOException e) {
    LOG.debug("request body could not be read", e);
    return answer(Problem.Kind.MALFORMED_REQUEST.with("请求的内容中断或格式有误，无法读取。"));
  }

  @ServerExceptionMapper
  Response any(Exception e) {
    return internal(e);
  }

  private static Response internal(Exception e) {
    LOG.error("request failed", e);
    return answer(Problem.Kind.INTERNAL_ERROR.with("程序内部出错，与文件无关。请将时间和文件告知管理员。"));
  }

  private static String text(Exception e) {
    return String.valueOf(e.getMessage());
  }

  /** The answer to a request that was not met. */
  static Response answer(Problem problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == 429 || problem.status() == 503) {
      answer.header("Retry-After", RETRY_SECONDS);
    }
    return answer.build();
  }
}
