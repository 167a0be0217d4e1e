package org.gouji.testkit;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A written report of unique numbers after damage. Whatever value a checker places into a cell, the
 * truth must name that cell for it; a number that the truth does not know belongs into no cell.
 *
 * @param description what was done, unique within one list
 * @param truth the cell of each number, by targets such as {@code t3:granted:total}
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, never compared
public record Mutated(
    String description, String fileName, byte[] bytes, SortedMap<Long, String> truth) {
  public Mutated {
    Objects.requireNonNull(description);
    Objects.requireNonNull(fileName);
    bytes = bytes.clone();
    truth = Collections.unmodifiableSortedMap(new TreeMap<>(truth));
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** True where a value may stand in a cell. */
  public boolean allows(String cell, long value) {
    return cell.equals(truth.get(value));
  }

  @Override
  public String toString() {
    return description;
  }
}
