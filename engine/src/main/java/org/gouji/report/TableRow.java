package org.gouji.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.form.TableKey;

/**
 * A row of a table (for table 4: its one row of figures) as found.
 *
 * @param target {@code t2:<row>}, {@code t3:row:<row>} or {@code t4}
 * @param assigned false when its fields cannot be assigned to columns
 * @param fields number of columns that the form has for the row
 * @param printed the fields as printed, where they could not be assigned
 * @param origin who may have shaped the row
 */
public record TableRow(
    String target,
    Presence presence,
    boolean assigned,
    int fields,
    List<Statement> printed,
    Origin origin,
    Optional<Place> at) {
  public TableRow {
    Objects.requireNonNull(target);
    Objects.requireNonNull(presence);
    printed = List.copyOf(printed);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(at);
  }

  /** A row of which nothing was seen. */
  public static TableRow unseen(String target, int fields, Presence presence) {
    return new TableRow(
        target, presence, true, fields, List.of(), Origin.UNKNOWN, Optional.empty());
  }

  /**
   * The target of a row: {@code t2:<row>}, {@code t3:row:<row>}; table 4 is one row, {@code t4}.
   */
  public static String target(TableKey table, String row) {
    return switch (table) {
      case T2 -> "t2:" + row;
      case T3 -> "t3:row:" + row;
      case T4 -> "t4";
    };
  }
}
