package org.gouji.api.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gouji.api.store.Slice;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
class Paging {

  private static final int USUAL = 50;

  @QueryParam("page")
  @Parameter(description = "Page, from 0", example = "0")
  @Nullable String page;

  @QueryParam("size")
  @Parameter(description = "Items a page, 1 to 500; 50 if left out", example = "50")
  @Nullable String size;

  Slice.Page page() {
    return new Slice.Page(
        number("page", page, 0, 0, Slice.Page.LAST),
        number("size", size, USUAL, 1, Slice.Page.LARGEST));
  }

  private static int number(String name, @Nullable String text, int usual, int from, int to) {
    if (text == null) {
      return usual;
    }
    int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    if (number < from || number > to) {
      throw new ProblemException(
          Problem.Kind.MALFORMED_REQUEST.with(
              name + " 应为 " + from + " 至 " + to + " 的整数，实为“" + text + "”。"));
    }
    return number;
  }
}
