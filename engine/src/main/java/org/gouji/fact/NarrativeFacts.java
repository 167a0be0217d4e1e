package org.gouji.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.FigureForm;
import org.gouji.form.Form;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Figure;
import org.gouji.report.Range;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.report.StatedChange;
import org.gouji.report.StatedPercent;
import org.gouji.report.Statement;
import org.gouji.report.TableRow;

/**
 * Makes the facts of what the text states. Only what surely speaks of the whole organ and the whole
 * year becomes one: no other scope, no other year, no "about".
 */
final class NarrativeFacts {

  private static final Set<String> WHETHER = Set.of("newReceived", "reconsideration", "litigation");

  private final Report report;
  private final Optional<Report> prior;
  private final List<Figure> figures;

  NarrativeFacts(Report report, Optional<Report> prior) {
    this.report = report;
    this.prior = prior;
    this.figures = report.narrative().figures().stream().filter(this::isMeant).toList();
  }

  List<Told> all() {
    List<Told> facts = new ArrayList<>();
    for (Figure figure : figures) {
      boolean whether = figure.negated() && WHETHER.contains(figure.key());
      if (!whether) {
        figure(figure).ifPresent(facts::add);
      }
      none(figure).ifPresent(facts::add);
    }
    report
        .narrative()
        .sums()
        .forEach(
            sum ->
                facts.add(
                    new SumFact(
                        "narrative:sum", sum.whole(), sum.parts(), sum.closed(), sum.sentence())));
    report.narrative().percents().forEach(percent -> facts.add(share(percent)));
    report.narrative().changes().stream()
        .filter(change -> isMeant(change.figure()))
        .forEach(change -> change(change).ifPresent(facts::add));
    return facts;
  }

  /** Whether a figure is that of the whole organ and year, and exact. */
  private boolean isMeant(Figure figure) {
    boolean thisYear = figure.year().isEmpty() || figure.year().equals(report.year());
    return thisYear && !figure.approximate() && figure.scopes().stream().allMatch(this::isOwnArea);
  }

  /** 全市 in the report of that city's government, 全区 in that of a district or zone. */
  private boolean isOwnArea(String scope) {
    ReporterKind kind = report.organ().kind();
    if (kind == ReporterKind.ZONE) {
      return scope.equals("全区");
    }
    if (!report.organ().peoplesGovernment()) {
      return false;
    }
    String name = report.organ().name().orElse("");
    int area = name.length() - "人民政府".length() - 1;
    return area >= 0 && name.endsWith("人民政府") && scope.equals("全" + name.charAt(area));
  }

  private Optional<FigureForm> form(String key) {
    return FigureForm.of(
        key,
        measuredBy(TableKey.T2, "t2:procurement.projectCount"),
        measuredBy(TableKey.T3, "t3:otherHandling:total"));
  }

  private Form measuredBy(TableKey table, String trialCell) {
    boolean trial = report.table(table).cells().containsKey(trialCell);
    return Form.of(trial ? Edition.E2019 : Edition.E2021);
  }

  private Cell cell(CellKey key) {
    return Objects.requireNonNull(report.table(key.table()).cells().get(key.target()));
  }

  private Cell requests(String row, String column) {
    return cell(new CellKey(TableKey.T3, row, column));
  }

  private Optional<Told> figure(Figure figure) {
    Optional<FigureForm> form = form(figure.key());
    if (form.isEmpty()) {
      return Optional.empty();
    }
    List<CellKey> keys = new ArrayList<>(form.get().cells());
    for (String other : figure.together()) {
      Optional<FigureForm> further = form(other);
      if (further.isEmpty()) {
        return Optional.empty();
      }
      keys.addAll(further.get().cells());
    }
    List<Cell> cells = keys.stream().distinct().map(this::cell).toList();
    String kind = form.get().kind();
    return Optional.of(
        new FigureFact(
            "narrative:" + form.get().key(),
            kind,
            Range.exactly(figure.value()),
            cells,
            carriedOver(kind, cells),
            others(kind),
            namesCarriedOver(figure),
            leavesOutCarriedOver(figure),
            printed(cells),
            figure.sentence(),
            alsoIn(figure)));
  }

  private List<Cell> carriedOver(String kind, List<Cell> cells) {
    return switch (kind) {
      case "requests", "answers", "handled", "result" -> List.of(requests("carriedOver", "total"));
      case "applicants" ->
          cells.stream().map(cell -> requests("carriedOver", cell.column())).toList();
      case "enterprises" ->
          others(kind).stream().map(cell -> requests("carriedOver", cell.column())).toList();
      default -> List.of();
    };
  }

  private List<Cell> others(String kind) {
    return switch (kind) {
      case "answers" ->
          List.of(requests("newReceived", "total"), requests("carriedForward", "total"));
      case "handled" -> List.of(requests("newReceived", "total"));
      case "enterprises" ->
          form("organizations").orElseThrow().cells().stream().map(this::cell).toList();
      default -> List.of();
    };
  }

  private boolean namesCarriedOver(Figure figure) {
    return !figure.raw().contains("新收")
        && !figure.raw().contains("新受理")
        && beside(figure).anyMatch(other -> other.key().equals("carriedOver"));
  }

  private boolean leavesOutCarriedOver(Figure figure) {
    Range answered = requests("resultsTotal", "total").range();
    Range carried = requests("carriedOver", "total").range();
    return carried.isPositive()
        && beside(figure)
            .filter(other -> other.key().equals("resultsTotal"))
            .anyMatch(other -> Range.exactly(other.value()).equals(answered.minus(carried)));
  }

  /** The figures of the same sentence, and of the one before that a sentence with 其中 goes on. */
  private Stream<Figure> beside(Figure figure) {
    Optional<Statement> before =
        figure.sentence().text().startsWith("其中") ? before(figure) : Optional.empty();
    return figures.stream()
        .filter(
            other ->
                other.sentence().equals(figure.sentence())
                    || before.equals(Optional.of(other.sentence())));
  }

  /** The sentence of the same paragraph that states the figures before this one's. */
  private Optional<Statement> before(Figure figure) {
    Optional<Statement> before = Optional.empty();
    for (Figure other : figures) {
      if (other.sentence().equals(figure.sentence())) {
        return before;
      }
      if (other.sentence().at().equals(figure.sentence().at())) {
        before = Optional.of(other.sentence());
      }
    }
    return before;
  }

  private List<Statement> printed(List<Cell> cells) {
    Set<String> rows = new LinkedHashSet<>();
    cells.forEach(cell -> rows.add(TableRow.target(cell.key().table(), cell.row())));
    return report.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> !row.assigned() && rows.contains(row.target()))
        .flatMap(row -> rows.size() == 1 ? row.printed().stream() : together(row).stream())
        .toList();
  }

  /** What one of several rows prints, in one piece, so that rows are told apart. */
  private static Optional<Statement> together(TableRow row) {
    return row.printed().stream()
        .findFirst()
        .map(
            first ->
                new Statement(
                    row.printed().stream().map(Statement::text).collect(Collectors.joining(" ")),
                    first.at()));
  }

  private List<Statement> alsoIn(Figure figure) {
    return figures.stream()
        .filter(other -> other.key().equals(figure.key()))
        .map(Figure::sentence)
        .filter(sentence -> !sentence.equals(figure.sentence()))
        .distinct()
        .toList();
  }

  private Optional<Told> none(Figure figure) {
    boolean states = figure.negated() || figure.value().signum() > 0;
    if (!states || !WHETHER.contains(figure.key()) || !figure.together().isEmpty()) {
      return Optional.empty();
    }
    List<Cell> totals = form(figure.key()).orElseThrow().cells().stream().map(this::cell).toList();
    Set<String> rows = totals.stream().map(Cell::row).collect(Collectors.toSet());
    TableKey table = totals.get(0).key().table();
    List<Cell> cells =
        report.table(table).cells().values().stream()
            .filter(cell -> rows.contains(cell.row()))
            .toList();
    return Optional.of(
        new NoneFact(
            "narrative:none",
            figure.negated(),
            denial(figure.key()),
            totals,
            cells,
            figure.sentence()));
  }

  private static String denial(String key) {
    return switch (key) {
      case "newReceived" -> "未收到申请";
      case "reconsideration" -> "未发生行政复议";
      default -> "未发生行政诉讼";
    };
  }

  private Told share(StatedPercent percent) {
    Set<BigDecimal> wholes = new LinkedHashSet<>(percent.wholes());
    for (String row : List.of("newReceived", "resultsTotal")) {
      requests(row, "total").value().filter(v -> v.signum() > 0).ifPresent(wholes::add);
    }
    return new ShareFact(
        "narrative:percent",
        percent.percent(),
        percent.part(),
        List.copyOf(wholes),
        percent.sentence());
  }

  private Optional<Told> change(StatedChange change) {
    String key = change.figure().key();
    List<BigDecimal> now = counts(report, key);
    if (form(key).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChangeFact(
            "narrative:percent",
            change.figure().raw(),
            change.change(),
            change.percent(),
            prior.isPresent(),
            now,
            prior.map(last -> counts(last, key)).orElse(List.of()),
            change.figure().sentence()));
  }

  /** The numbers that a report's tables have for a figure: without and with 上年结转. */
  private static List<BigDecimal> counts(Report report, String key) {
    NarrativeFacts facts = new NarrativeFacts(report, Optional.empty());
    Optional<FigureForm> form = facts.form(key);
    if (form.isEmpty()) {
      return List.of();
    }
    List<Cell> cells = form.get().cells().stream().map(facts::cell).toList();
    Range counted = Range.sum(cells);
    Range carried = Range.sum(facts.carriedOver(form.get().kind(), cells));
    return Stream.of(counted, counted.plus(carried))
        .flatMap(range -> range.exact().stream())
        .distinct()
        .toList();
  }
}
