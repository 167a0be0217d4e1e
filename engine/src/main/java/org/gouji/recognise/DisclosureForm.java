package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.recognise.Anchors.Anchor;

/** The rows of table 2, those of both editions in one order. */
final class DisclosureForm {

  /** 规范性文件 stands for 行政规范性文件 too. */
  static final List<RowForm> ROWS =
      Form.of(Edition.E2019).rows(TableKey.T2).stream().map(DisclosureForm::withTwin).toList();

  static final Labels LABELS = Labels.ofRows(ROWS);

  private DisclosureForm() {}

  private static RowForm withTwin(RowForm trial) {
    Optional<RowForm> twin = Form.of(Edition.E2021).row(TableKey.T2, trial.key());
    List<String> aliases = new ArrayList<>(trial.aliases());
    twin.filter(row -> !row.label().equals(trial.label()))
        .ifPresent(row -> aliases.add(row.label()));
    return new RowForm(trial.key(), trial.label(), trial.group(), false, aliases);
  }

  /** The key of the row that a label stands for. */
  static String key(Anchor anchor) {
    return ROWS.get(anchor.label()).key();
  }

  /** Where a row stands in the order of both editions. */
  static int indexOf(String key) {
    for (int i = 0; i < ROWS.size(); i++) {
      if (ROWS.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no row of table 2: " + key);
  }

  /** Whether an edition prints two rows under one heading. */
  static boolean inOneBlock(String a, String b) {
    return Form.all().stream()
        .anyMatch(
            form ->
                form.blockOf(TableKey.T2, a).isPresent()
                    && form.blockOf(TableKey.T2, a).equals(form.blockOf(TableKey.T2, b)));
  }
}
