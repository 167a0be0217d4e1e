package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.document.UnreadableException;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Mutated;
import org.gouji.testkit.Mutator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged documents in which every number stands once: whatever happens to a row, a label or the
 * lines, no value ever comes to stand on another row or column.
 */
class MutationTest {

  private static final List<Integer> YEARS = List.of(2020, 2023);

  static List<String> layouts() {
    return Layout.all().stream().map(Layout::name).toList();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void damaged_in_one_place_then_no_value_stands_elsewhere(String layout) {
    require(mutations(layout, 1, 1));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void damaged_in_two_places_then_no_value_stands_elsewhere(String layout) {
    require(pairs(layout, 1, 1));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("layouts")
  void damaged_a_thousand_times_then_no_value_stands_elsewhere(String layout) {
    require(mutations(layout, 100, 130));
    require(pairs(layout, 100, 130));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void undamaged_then_every_value_stands_in_its_place(String name) throws UnreadableException {
    for (int year : YEARS) {
      Mutated whole = Mutator.mutations(7, year, Layout.named(name)).get(0);
      Report report = Shipped.read(Shipped.file(whole.fileName(), whole.bytes()));
      whole
          .truth()
          .forEach(
              (number, target) ->
                  assertThat(value(report, target))
                      .as(target)
                      .hasValue(BigDecimal.valueOf(number)));
    }
  }

  private static Optional<BigDecimal> value(Report report, String target) {
    return report.tables().values().stream()
        .flatMap(table -> Optional.ofNullable(table.cells().get(target)).stream())
        .findFirst()
        .flatMap(Cell::value);
  }

  /** A damaged document and how to make it again. */
  private record Damaged(String layout, int year, long seed, Mutated document) {

    Report read() throws UnreadableException {
      return Shipped.read(Shipped.file(document.fileName(), document.bytes()));
    }

    /** What is wrong with it, empty if nothing is. */
    Optional<String> misplaced(List<Cell> values) {
      List<String> wrong =
          values.stream()
              .filter(cell -> !belongs(cell))
              .map(cell -> cell.target() + " = " + cell.raw())
              .toList();
      return wrong.isEmpty()
          ? Optional.empty()
          : Optional.of("%s: %d values, such as %s".formatted(this, wrong.size(), wrong.get(0)));
    }

    private boolean belongs(Cell cell) {
      BigDecimal value = cell.value().orElseThrow();
      return value.stripTrailingZeros().scale() <= 0
          && document.allows(cell.target(), value.longValueExact());
    }

    @Override
    public String toString() {
      return "%s of %d, seed %d: %s".formatted(layout, year, seed, document);
    }
  }

  private static Stream<Damaged> mutations(String layout, long from, long to) {
    return damaged(layout, from, to, Mutator::mutations);
  }

  private static Stream<Damaged> pairs(String layout, long from, long to) {
    return damaged(layout, from, to, Mutator::pairs);
  }

  /** Damages the reports of a seed and year in a layout. */
  private interface Damage {
    List<Mutated> apply(long seed, int year, Layout layout);
  }

  private static Stream<Damaged> damaged(String layout, long from, long to, Damage damage) {
    return LongStream.rangeClosed(from, to)
        .boxed()
        .flatMap(
            seed ->
                YEARS.stream()
                    .flatMap(
                        year ->
                            damage.apply(seed, year, Layout.named(layout)).stream()
                                .map(document -> new Damaged(layout, year, seed, document))));
  }

  private static void require(Stream<Damaged> documents) {
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger placed = new AtomicInteger();
    AtomicInteger count = new AtomicInteger();
    documents
        .parallel()
        .forEach(
            damaged -> {
              count.incrementAndGet();
              try {
                List<Cell> values = values(damaged.read());
                placed.addAndGet(values.size());
                damaged.misplaced(values).ifPresent(wrong::add);
              } catch (UnreadableException e) {
                wrong.add(damaged + ": " + e.getMessage());
              }
            });

    assertThat(wrong.stream().sorted().toList()).isEmpty();
    assertThat(placed.get() / count.get()).as("values placed in a document").isGreaterThan(100);
  }

  private static List<Cell> values(Report report) {
    return report.tables().values().stream()
        .flatMap(table -> table.cells().values().stream())
        .filter(cell -> cell.value().isPresent())
        .toList();
  }
}
