package org.gouji.api.register;

import java.util.Objects;

/**
 * What is wrong in a row of the list.
 *
 * @param row as the workbook numbers it, from 1
 * @param column its title; empty where the whole row or sheet is meant
 * @param message in Chinese, with what to do
 */
public record RowFault(int row, String column, String message) {
  public RowFault {
    Objects.requireNonNull(column);
    Objects.requireNonNull(message);
  }
}
