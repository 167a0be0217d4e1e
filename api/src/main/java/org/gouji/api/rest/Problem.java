package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.register.RowFault;

/**
 * An answer to a request that cannot be met (RFC 9457). {@code type} is stable and meant for
 * programs, title and detail are Chinese and meant for people.
 *
 * @param pointer place in the posted JSON, where one is to blame
 * @param faults of a list that was sent, row by row
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "pointer", "faults"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "Why a request was not met (RFC 9457); title and detail are Chinese.")
public record Problem(
    @Schema(examples = "urn:gouji:problem:malformed-request") String type,
    @Schema(examples = "请求有误") String title,
    @Schema(examples = "400") int status,
    @Schema(examples = "缺少文件：表单中没有 file。") String detail,
    @Schema(implementation = String.class, examples = "/report/year") Optional<String> pointer,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RowFault> faults) {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    Objects.requireNonNull(type);
    Objects.requireNonNull(title);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(pointer);
    faults = List.copyOf(faults);
  }

  /** The same with the faults of a list. */
  Problem with(List<RowFault> faults) {
    return new Problem(type, title, status, detail, pointer, faults);
  }

  /** What kinds there are. */
  public enum Kind {
    /** Something is missing, unknown or of the wrong form. */
    MALFORMED_REQUEST(400, "请求有误"),
    /** Nobody is signed in, or the sign-in failed. */
    UNAUTHENTICATED(401, "需要登录"),
    /** The account may not. */
    FORBIDDEN(403, "没有权限"),
    /** No such thing. */
    NOT_FOUND(404, "没有找到"),
    /** The address does not know this method. */
    METHOD_NOT_ALLOWED(405, "不支持该方法"),
    /** Nothing of what the client accepts can be given. */
    NOT_ACCEPTABLE(406, "没有可接受的表示"),
    /** What is to be made is there already. */
    CONFLICT(409, "已经存在"),
    /** It was changed since the sender looked at it. */
    CHANGED(412, "已被更改"),
    /** Larger than is taken. */
    TOO_LARGE(413, "内容过大"),
    /** No reader claims the bytes of the document. */
    UNKNOWN_FORMAT(415, "无法识别文件格式"),
    /** The request itself is of a media type that is not taken. */
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的请求类型"),
    /** It breaks a rule, or a list has faults. */
    REFUSED(422, "未予接受"),
    /** Every part is well formed, and two of them contradict each other. */
    CONTRADICTION(422, "请求自相矛盾"),
    /** Too many checks at the same time. */
    TOO_MANY_REQUESTS(429, "请求过多"),
    /** The program failed. */
    INTERNAL_ERROR(500, "程序出错"),
    /** Rules or readers are not loaded. */
    NOT_READY(503, "服务尚未就绪"),
    /** The check was given up. */
    TIME_OUT(503, "核查超时");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    int status() {
      return status;
    }

    Problem with(String detail) {
      return with(detail, Optional.empty());
    }

    Problem with(String detail, Optional<String> pointer) {
      String word = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      return new Problem("urn:gouji:problem:" + word, title, status, detail, pointer, List.of());
    }
  }
}
