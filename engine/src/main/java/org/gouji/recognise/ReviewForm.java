package org.gouji.recognise;

import java.util.List;
import java.util.Optional;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;

/** Table 4 as the form prints it: three groups, each with the same five results. */
final class ReviewForm {

  static final Form FORM = Form.of(Edition.E2021);
  static final List<ColumnForm> RESULTS = FORM.blocks(TableKey.T4).get(0).columns();
  static final List<RowForm> GROUPS = FORM.rows(TableKey.T4);

  /** How many figures a group has. */
  static final int WIDTH = RESULTS.size();

  private static final Labels RESULT_LABELS = Labels.ofColumns(RESULTS);
  private static final Labels GROUP_LABELS = Labels.ofRows(GROUPS);
  private static final String BOTH_SUITS = "行政诉讼";
  private static final int LONGEST_NAME = 20;

  private ReviewForm() {}

  /** Index of the result that a field heads. */
  static Optional<Integer> result(Field field) {
    return surest(RESULT_LABELS, field);
  }

  /** Index of the group that a field heads. */
  static Optional<Integer> group(Field field) {
    return surest(GROUP_LABELS, field);
  }

  private static Optional<Integer> surest(Labels labels, Field field) {
    List<Labels.Hit> hits = labels.match(field.phrase());
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0).index());
  }

  /** Whether a field heads both groups of suits. */
  static boolean headsSuits(Field field) {
    return field.key().equals(BOTH_SUITS);
  }

  /** The group that a text such as 行政诉讼（复议后起诉） names, longest name first. */
  static Optional<Integer> named(Field field) {
    if (field.key().isEmpty() || field.key().length() > LONGEST_NAME) {
      return Optional.empty();
    }
    for (int i = GROUPS.size() - 1; i >= 0; i--) {
      if (field.key().contains(GROUPS.get(i).label())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The column of a cell. */
  static ColumnForm column(CellKey key) {
    for (ColumnForm result : RESULTS) {
      if (result.key().equals(key.column())) {
        return result;
      }
    }
    throw new IllegalArgumentException("no cell of table 4: " + key);
  }
}
