package org.gouji.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column as the form prints it.
 *
 * @param group heading above several columns, such as 法人或其他组织
 * @param unit unit that the heading prints for the whole column
 * @param aliases wordings seen in practice, only to recognise the column
 */
public record ColumnForm(
    String key,
    String label,
    Optional<String> group,
    Measure measure,
    Optional<String> unit,
    List<String> aliases) {

  /** Takes what the data file leaves out as: no group, a count, no unit, no aliases. */
  public ColumnForm(
      String key,
      String label,
      Optional<String> group,
      @Nullable Measure measure,
      Optional<String> unit,
      @Nullable List<String> aliases) {
    this.key = Objects.requireNonNull(key);
    this.label = Objects.requireNonNull(label);
    this.group = Objects.requireNonNull(group);
    this.measure = measure == null ? Measure.COUNT : measure;
    this.unit = Objects.requireNonNull(unit);
    this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }
}
