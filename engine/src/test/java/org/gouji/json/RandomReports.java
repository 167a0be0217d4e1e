package org.gouji.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.DateKind;
import org.gouji.report.DatedMark;
import org.gouji.report.Figure;
import org.gouji.report.Heading;
import org.gouji.report.Narrative;
import org.gouji.report.Organ;
import org.gouji.report.Origin;
import org.gouji.report.Period;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.report.Section;
import org.gouji.report.StatedChange;
import org.gouji.report.StatedPercent;
import org.gouji.report.StatedSum;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;

/** Reports that hold anything that a report may hold; the same seed gives the same report. */
final class RandomReports {

  private static final List<String> TEXTS =
      List.of(
          "",
          "无",
          "一、总体情况",
          "“引号”与\\反斜杠",
          "换\n行\t制表",
          "\u00A0 \u3000",
          "𠮷野家",
          "12.50万元",
          "\u2028");

  private final Random random;

  RandomReports(long seed) {
    this.random = new Random(seed);
  }

  Report report() {
    List<Section> sections = new ArrayList<>();
    for (SectionKey key : SectionKey.values()) {
      Presence presence = any(Presence.values());
      sections.add(
          new Section(
              key,
              presence,
              presence == Presence.PRESENT
                  ? Optional.of(heading(Optional.of(key)))
                  : Optional.empty(),
              list(this::statement)));
    }
    Map<TableKey, Table> tables = new EnumMap<>(TableKey.class);
    for (TableKey key : TableKey.values()) {
      tables.put(key, table(key));
    }
    return new Report(
        maybe(this::statement),
        new Organ(
            maybe(this::text),
            random.nextBoolean(),
            any(ReporterKind.values()),
            random.nextBoolean(),
            maybe(this::text),
            maybe(this::text),
            maybe(this::text),
            maybe(this::text),
            maybe(this::place)),
        random.nextBoolean() ? OptionalInt.of(2019 + random.nextInt(8)) : OptionalInt.empty(),
        maybe(() -> new Period(day(), day(), text(), place())),
        list(() -> new DatedMark(any(DateKind.values()), day(), text(), maybe(this::place))),
        list(this::statement),
        list(() -> heading(maybe(() -> any(SectionKey.values())))),
        sections,
        tables,
        narrative(),
        random.nextBoolean());
  }

  private Table table(TableKey key) {
    Optional<Edition> edition =
        key == TableKey.T4 ? Optional.empty() : maybe(() -> any(Edition.values()));
    Form form = Form.of(any(Edition.E2019, Edition.E2021));
    Map<String, Cell> cells = new LinkedHashMap<>();
    List<TableRow> rows = new ArrayList<>();
    for (CellKey cell : form.cells(key)) {
      if (random.nextInt(10) > 0) {
        cells.put(cell.target(), cell(cell));
      }
    }
    List<PrintedLabel> labels = new ArrayList<>();
    TableTargets.rows(key)
        .forEach(
            target ->
                rows.add(
                    new TableRow(
                        target,
                        any(Presence.values()),
                        random.nextBoolean(),
                        random.nextInt(8),
                        list(this::statement),
                        any(Origin.values()),
                        maybe(this::place))));
    TableTargets.official(key, form)
        .forEach(
            (target, official) ->
                labels.add(
                    new PrintedLabel(target, maybe(this::text), official, maybe(this::place))));
    Map<Edition, List<Statement>> marks = new EnumMap<>(Edition.class);
    marks.put(any(Edition.values()), list(this::statement));
    return new Table(
        key,
        any(Presence.values()),
        random.nextBoolean(),
        edition,
        marks,
        rows,
        labels,
        cells,
        maybe(this::place));
  }

  private Cell cell(CellKey key) {
    CellState state = any(CellState.values());
    return new Cell(
        key,
        state,
        state == CellState.VALUE ? Optional.of(number()) : Optional.empty(),
        text(),
        maybe(() -> any("元", "万元", "亿元", "项")),
        random.nextBoolean(),
        CellJson.measure(key).orElseThrow(),
        any(Origin.values()),
        state == CellState.ABSENT ? Optional.empty() : Optional.of(place()));
  }

  private BigDecimal number() {
    return any(
        BigDecimal.ZERO,
        new BigDecimal("-25"),
        new BigDecimal("3568.640"),
        new BigDecimal("0.00"),
        new BigDecimal("12345678901234567890.123456789"),
        BigDecimal.valueOf(random.nextInt(100_000)));
  }

  private Narrative narrative() {
    return new Narrative(
        list(this::figure),
        list(
            () ->
                new StatedSum(
                    List.of(number()),
                    List.of(number(), number()),
                    random.nextBoolean(),
                    statement())),
        list(
            () ->
                new StatedPercent(
                    new BigDecimal("33.90"),
                    number(),
                    List.of(BigDecimal.TEN),
                    text(),
                    place(),
                    statement())),
        list(() -> new StatedChange(figure(), number(), random.nextBoolean(), text(), place())));
  }

  private Figure figure() {
    boolean negated = random.nextBoolean();
    return new Figure(
        any("granted", "newReceived", "normativeDocuments.issued"),
        list(this::text),
        negated ? BigDecimal.ZERO : number(),
        negated,
        random.nextBoolean(),
        random.nextBoolean() ? OptionalInt.of(2020) : OptionalInt.empty(),
        list(this::text),
        text(),
        place(),
        statement());
  }

  private Heading heading(Optional<SectionKey> section) {
    return new Heading(
        1 + random.nextInt(2),
        text(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(12)) : OptionalInt.empty(),
        random.nextBoolean(),
        section,
        place());
  }

  private Statement statement() {
    return new Statement(text(), place());
  }

  private Place place() {
    int number = 1 + random.nextInt(999);
    return switch (random.nextInt(5)) {
      case 0 -> new Place.TextPlace(number, 1 + random.nextInt(80));
      case 1 -> Place.ElementPlace.of("body/p[" + number + "]");
      case 2 -> Place.ElementPlace.of("body/table[1]/tr[2]/td[3]", 1, 2, 3);
      case 3 ->
          new Place.PagePlace(
              number,
              new BigDecimal("1.50"),
              BigDecimal.ONE,
              BigDecimal.TEN,
              BigDecimal.ZERO,
              random.nextBoolean());
      default -> new Place.SheetPlace("表三", "C" + number);
    };
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
