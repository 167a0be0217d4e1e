package org.gouji.api.rest;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Fiscal years in addresses. */
final class Years {

  private Years() {}

  static OptionalInt optional(@Nullable String text) {
    return text == null ? OptionalInt.empty() : OptionalInt.of(of(text));
  }

  static int of(String text) {
    if (!text.matches("[1-9][0-9]{3}")) {
      throw Body.malformed("year 应为四位年度，如 2023，实为“" + text + "”。");
    }
    return Integer.parseInt(text);
  }
}
