package org.gouji.testkit;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Harmless ways to print a label: none of them changes its wording. */
enum LabelStyle {
  OFFICIAL,
  HALF_WIDTH,
  SPACED,
  UNNUMBERED,
  STRAIGHT;

  private static final Set<String> NEED_NUMBER = Set.of("3.其他", "（七）总计");

  static LabelStyle of(long seed) {
    return values()[(int) Math.floorMod(seed, (long) values().length)];
  }

  String apply(String label) {
    return switch (this) {
      case OFFICIAL -> label;
      case HALF_WIDTH -> label.replace('（', '(').replace('）', ')').replace('，', ',');
      case SPACED -> label.replaceFirst("^(（[一二三四五六七]）|\\d\\.|[一二三四]、)", "$1 ").replace("，", "， ");
      case UNNUMBERED ->
          NEED_NUMBER.contains(label)
              ? label
              : label.replaceFirst("^(（[一二三四五六七]）|\\d\\.|[一二三四]、)", "");
      case STRAIGHT -> label.replace('“', '"').replace('”', '"').replace("/", "／");
    };
  }

  /** The sample with all table labels printed in this style. */
  Sample apply(Sample sample) {
    UnaryOperator<Row> row = r -> r.withLabel(apply(r.label()));
    UnaryOperator<Column> column = c -> c.withLabel(apply(c.label()));
    return sample
        .mapTable2(
            t ->
                t.mapBlocks(
                    b ->
                        new Block(
                            apply(b.heading()),
                            b.columns().stream().map(column).toList(),
                            b.rows().stream().map(row).toList())))
        .mapTable3(t -> new Table3(t.columns(), t.rows().stream().map(row).toList()));
  }
}
