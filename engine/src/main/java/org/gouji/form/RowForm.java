package org.gouji.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as the form prints it; for table 4 one of its three groups.
 *
 * @param label official text, numbering included
 * @param group label of the rows that this row stands under, such as （三）不予公开
 * @param result true for the rows of table 3 that （七）总计 adds up
 * @param aliases wordings seen in practice, only to recognise the row
 */
public record RowForm(
    String key, String label, Optional<String> group, boolean result, List<String> aliases) {

  /** Takes what the data file leaves out as: no group, no aliases. */
  public RowForm(
      String key,
      String label,
      Optional<String> group,
      boolean result,
      @Nullable List<String> aliases) {
    this.key = Objects.requireNonNull(key);
    this.label = Objects.requireNonNull(label);
    this.group = Objects.requireNonNull(group);
    this.result = result;
    this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }
}
