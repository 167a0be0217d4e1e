package org.gouji.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** What can happen to one row: to its cells, to its label. */
final class RowDamage {
  private static final String STRAY = "91234";
  private static final int FULL_WIDTH = '０' - '0';

  private RowDamage() {}

  static Map<String, UnaryOperator<Row>> all(SplittableRandom random) {
    int at = random.nextInt(1000);
    Map<String, UnaryOperator<Row>> all = new LinkedHashMap<>();
    all.put("cell deleted", r -> r.withoutCell(at % r.cells().size()));
    all.put("cell blanked", r -> r.withCell(at % r.cells().size(), ""));
    all.put("edge blanked", r -> r.withCell(at % 2 == 0 ? 0 : r.cells().size() - 1, ""));
    all.put("cell dashed", r -> r.withCell(at % r.cells().size(), "/"));
    all.put("cell spoiled", r -> r.withCell(at % r.cells().size(), "待核"));
    all.put("cell doubled", RowDamage::doubled);
    all.put("stray number", r -> r.withExtraCell(at % (r.cells().size() + 1), STRAY));
    all.put("full-width digits", r -> r.mapCells(RowDamage::fullWidth));
    all.put("no-break spaces", r -> r.mapCells(c -> "\u00a0" + c + "\u00a0"));
    all.put("units", r -> r.mapCells(c -> c + "件"));
    all.put("label torn", r -> r.withLabel(torn(r.label())));
    all.put("label destroyed", r -> r.withLabel("※※※"));
    all.put("label emptied", r -> r.withLabel(""));
    all.put("label with a typo", r -> r.withLabel(typo(r.label())));
    return all;
  }

  private static Row doubled(Row row) {
    return row.withExtraCell(0, row.cells().get(0));
  }

  private static String fullWidth(String text) {
    return text.chars()
        .map(c -> c >= '0' && c <= '9' ? c + FULL_WIDTH : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String torn(String label) {
    int middle = (label.length() + 1) / 2;
    return label.substring(0, middle) + "\n" + label.substring(middle);
  }

  private static String typo(String label) {
    int middle = label.length() / 2;
    return label.substring(0, middle) + "某" + label.substring(middle + 1);
  }
}
