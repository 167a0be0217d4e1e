package org.gouji.api.store;

import java.util.List;

/**
 * Part of a list that is read page by page.
 *
 * @param items of this page
 * @param total of all pages
 */
public record Slice<T>(List<T> items, long total) {

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Which part.
   *
   * @param page from 0
   * @param size of a page, 1 to {@link #LARGEST}
   */
  public record Page(int page, int size) {

    /** More are not given at once. */
    public static final int LARGEST = 500;

    /** Pages behind this one are asked for by mistake, or to tire the database. */
    public static final int LAST = 100_000;

    public Page {
      if (page < 0 || page > LAST || size < 1 || size > LARGEST) {
        throw new IllegalArgumentException("no page: " + page + ", " + size);
      }
    }

    int first() {
      return page * size;
    }
  }
}
