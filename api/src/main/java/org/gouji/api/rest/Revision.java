package org.gouji.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;

/** How often a thing was changed, as its ETag: who changes it may say which state he has seen. */
final class Revision {

  private Revision() {}

  static String tag(long revision) {
    return "\"" + revision + "\"";
  }

  /** The answer, or 304 where the client has it already. */
  static Response answer(long revision, HttpHeaders headers, Object entity) {
    String tag = tag(revision);
    Response.ResponseBuilder answer =
        tag.equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
            ? Response.notModified()
            : Response.ok(entity);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  /** What {@code If-Match} says was seen; empty where the client does not care. */
  static OptionalLong seen(HttpHeaders headers) {
    String tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (tag == null || tag.equals("*")) {
      return OptionalLong.empty();
    }
    if (!tag.matches("\"[0-9]{1,18}\"")) {
      throw Body.malformed("If-Match 应为先前得到的 ETag，实为“" + tag + "”。");
    }
    return OptionalLong.of(Long.parseLong(tag.substring(1, tag.length() - 1)));
  }
}
