package org.gouji.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** Random figures of the three tables for which every identity holds, also between two years. */
final class Figures {
  private static final int APPLICANTS = Form.TABLE3_COLUMNS.size() - 1;

  private final Edition edition2;
  private final Edition edition3;
  private final boolean none;
  private final SplittableRandom random;

  /**
   * Where the figures come from.
   *
   * @param none true for a report in which nothing happened
   */
  Figures(Edition edition2, Edition edition3, boolean none, SplittableRandom random) {
    this.edition2 = edition2;
    this.edition3 = edition3;
    this.none = none;
    this.random = random;
  }

  /** Table 3, continuing last year's 结转下年度 where last year's table is given. */
  Table3 table3(Optional<Table3> prior) {
    Map<String, int[]> figures = new LinkedHashMap<>();
    List<Row> form = Form.table3Rows(edition3);
    form.forEach(r -> figures.put(r.key(), new int[APPLICANTS + 1]));
    for (int c = 0; c < APPLICANTS; c++) {
      int[] column = column(form, c, carriedOver(prior, c));
      for (int r = 0; r < form.size(); r++) {
        int[] cells = figures.getOrDefault(form.get(r).key(), new int[APPLICANTS + 1]);
        cells[c] = column[r];
        cells[APPLICANTS] += column[r];
      }
    }
    return new Table3(
        Form.TABLE3_COLUMNS,
        form.stream()
            .map(r -> r.withCells(texts(figures.getOrDefault(r.key(), new int[0]))))
            .toList());
  }

  private Optional<Integer> carriedOver(Optional<Table3> prior, int column) {
    return prior
        .flatMap(t -> t.row("carriedForward"))
        .map(r -> Integer.valueOf(r.cells().get(column)));
  }

  private int[] column(List<Row> form, int number, Optional<Integer> prior) {
    boolean busy = !none && (number < 2 || random.nextInt(3) == 0);
    int over = prior.orElse(busy ? random.nextInt(5) : 0);
    int received = busy ? 1 + random.nextInt(number == 0 ? 120 : 20) : 0;
    int forward = busy ? Math.min(random.nextInt(4), received + over) : 0;
    int results = received + over - forward;
    List<String> keys = form.stream().map(Row::key).toList();
    int[] column = new int[keys.size()];
    column[keys.indexOf("newReceived")] = received;
    column[keys.indexOf("carriedOver")] = over;
    column[keys.indexOf("resultsTotal")] = results;
    column[keys.indexOf("carriedForward")] = forward;
    List<String> rows = Form.resultRows(edition3);
    for (int i = 0; i < results; i++) {
      String row = random.nextInt(3) == 0 ? "granted" : Organs.pick(rows, random);
      column[keys.indexOf(row)]++;
    }
    return column;
  }

  /** Table 4; suits after reconsideration only where there was a reconsideration. */
  Table4 table4() {
    List<String> cells = new ArrayList<>();
    boolean reviewed = !none && random.nextBoolean();
    for (String group : Form.TABLE4_GROUPS) {
      boolean busy = reviewed && (group.equals("reconsideration") || random.nextBoolean());
      int total = 0;
      for (int i = 0; i < Form.TABLE4_CELLS.size() - 1; i++) {
        int figure = busy ? random.nextInt(6) + (i == 0 ? 1 : 0) : 0;
        total += figure;
        cells.add(Integer.toString(figure));
      }
      cells.add(Integer.toString(total));
    }
    return Table4.of(cells);
  }

  /** Table 2, continuing last year's stocks where last year's table is of the same edition. */
  Table2 table2(Optional<Table2> prior) {
    Optional<Table2> same = prior.filter(t -> t.edition().equals(Optional.of(edition2)));
    return fill2(
        edition2,
        (block, key) -> {
          Optional<Row> last = same.flatMap(t -> t.row(key));
          return edition2 == Edition.TRIAL_2019 ? trialRow(key, last) : formatRow(key, last);
        });
  }

  /** Table 2 with the cells that a function gives for a block and a row key. */
  static Table2 fill2(Edition edition, BiFunction<Block, String, List<String>> cells) {
    return new Table2(
        Form.table2Blocks(edition).stream()
            .map(
                b ->
                    b.withRows(
                        b.rows().stream().map(r -> r.withCells(cells.apply(b, r.key()))).toList()))
            .toList());
  }

  private List<String> trialRow(String key, Optional<Row> last) {
    return switch (key) {
      case "regulations" -> texts(0, 0, 0);
      case "normativeDocuments" -> {
        int made = some(9);
        yield texts(made, made, made + some(60));
      }
      case "administrativeFees" -> texts(last.map(Figures::stock).orElse(some(9)), 0);
      case "procurement" ->
          none
              ? List.of("0", "0元")
              : List.of(number(1 + some(30)), number(1 + some(3000)) + ".25万元");
      default -> {
        int previous = last.map(Figures::stock).orElse(some(200));
        int change = none ? 0 : Math.max(random.nextInt(21) - 10, -previous);
        yield List.of(
            number(previous),
            change > 0 ? "+" + change : number(change),
            number(none ? 0 : 1000 + some(3000)));
      }
    };
  }

  /** 上一年项目数量 + 本年增/减 of last year. */
  private static int stock(Row last) {
    return Integer.parseInt(last.cells().get(0)) + Integer.parseInt(last.cells().get(1));
  }

  private List<String> formatRow(String key, Optional<Row> last) {
    return switch (key) {
      case "regulations" -> texts(0, 0, 0);
      case "normativeDocuments" -> {
        int issued = some(12);
        int stock = last.map(r -> Integer.valueOf(r.cells().get(2))).orElse(some(80));
        int repealed = Math.min(some(5), stock);
        yield texts(issued, repealed, stock + issued - repealed);
      }
      case "administrativeFees" ->
          List.of(none ? "0" : "%d.%02d".formatted(100 + some(800), some(100)));
      default -> texts(none ? 0 : 1000 + some(9000));
    };
  }

  private int some(int bound) {
    return none ? 0 : random.nextInt(bound);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private static List<String> texts(int... numbers) {
    return Arrays.stream(numbers).mapToObj(Integer::toString).toList();
  }
}
