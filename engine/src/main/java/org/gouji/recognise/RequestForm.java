package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.recognise.Anchors.Anchor;

/** The rows and columns of table 3, those of both editions in one order. */
final class RequestForm {

  /** The one row of the trial edition that three of the unified one replace. */
  static final String OTHER_HANDLING = "otherHandling";

  static final List<RowForm> ROWS = union();
  static final Labels LABELS = Labels.ofRows(ROWS);
  static final List<ColumnForm> COLUMNS =
      Form.of(Edition.E2021).blocks(TableKey.T3).get(0).columns();
  static final int WIDTH = COLUMNS.size();

  private RequestForm() {}

  private static List<RowForm> union() {
    List<RowForm> trial = Form.of(Edition.E2019).rows(TableKey.T3);
    List<RowForm> unified = Form.of(Edition.E2021).rows(TableKey.T3);
    RowForm single =
        trial.stream().filter(row -> row.key().equals(OTHER_HANDLING)).findFirst().orElseThrow();
    int at = trial.indexOf(single);
    List<RowForm> union = new ArrayList<>(unified.subList(0, at));
    union.add(single);
    union.addAll(unified.subList(at, unified.size()));
    return List.copyOf(union);
  }

  /** The key of the row that a label stands for. */
  static String key(Anchor anchor) {
    return ROWS.get(anchor.label()).key();
  }
}
