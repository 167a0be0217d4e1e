package org.gouji.api.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key}. */
final class OnceKey {

  private OnceKey() {}

  static Optional<String> of(@Nullable String key) {
    if (key != null && !key.matches("[!-~]{1,100}")) {
      throw Body.malformed("Idempotency-Key 应为 1 至 100 个可见的 ASCII 字符。");
    }
    return Optional.ofNullable(key);
  }
}
