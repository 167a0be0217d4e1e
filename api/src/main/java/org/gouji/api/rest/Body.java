package org.gouji.api.rest;

import org.jspecify.annotations.Nullable;

/** What is expected of a posted JSON object. */
final class Body {

  /** Longer texts are not meant for a field of ours. */
  private static final int LONGEST = 500;

  private Body() {}

  static <T> T present(@Nullable T body) {
    if (body == null) {
      throw malformed("请求没有内容。");
    }
    return body;
  }

  static String text(String field, @Nullable String value) {
    return text(field, value, LONGEST);
  }

  static String text(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw malformed("“" + field + "”应为不超过 " + longest + " 个字符的文字，不能空白。");
    }
    return value;
  }

  static ProblemException malformed(String detail) {
    return new ProblemException(Problem.Kind.MALFORMED_REQUEST.with(detail));
  }
}
