package org.gouji.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.fact.SubjectFact;
import org.gouji.fact.Subjects;
import org.gouji.form.Edition;
import org.gouji.form.FigureForm;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.report.TableRow;

/**
 * Expands the target patterns of rules over a report. Rows and cells are those of the form that
 * each table was measured by.
 */
final class Targets {

  private final Report report;

  Targets(Report report) {
    this.report = report;
  }

  /** The targets of a pattern, in the form's order. */
  List<String> expand(String pattern) {
    if (pattern.indexOf('<') < 0) {
      return List.of(pattern);
    }
    return switch (pattern) {
      case "section:<section>" -> sections();
      case "aspect:<aspect>" -> Subjects.ASPECTS.stream().map(SubjectFact::target).toList();
      case "duty:<duty>" -> Subjects.DUTIES.stream().map(SubjectFact::target).toList();
      case "t2:<row>" -> rows(TableKey.T2);
      case "t3:row:<row>" -> rows(TableKey.T3);
      case "t3:col:<column>" -> columns().stream().map(column -> "t3:col:" + column).toList();
      case "t2:<row>.<cell>" -> cells(TableKey.T2);
      case "t3:<row>:<column>" -> cells(TableKey.T3);
      case "t4:<group>" -> groups();
      case "t4:<group>.<cell>" -> cells(TableKey.T4);
      case "narrative:<applicant>" -> narrative(FigureForm.applicantKeys());
      case "narrative:<result>" -> narrative(FigureForm.results(measuredBy(TableKey.T3)));
      case "narrative:<document>" -> narrative(FigureForm.documents(measuredBy(TableKey.T2)));
      default -> throw new IllegalArgumentException("no target pattern: " + pattern);
    };
  }

  private static List<String> narrative(List<String> figures) {
    return figures.stream().map(figure -> "narrative:" + figure).toList();
  }

  /** The form by whose rows a table was measured: that of 2019 exactly where its own cells are. */
  private Form measuredBy(TableKey table) {
    String own = table == TableKey.T2 ? "t2:procurement.projectCount" : "t3:otherHandling:total";
    boolean trial = report.table(table).cells().containsKey(own);
    return Form.of(trial ? Edition.E2019 : Edition.E2021);
  }

  /**
   * The cells that a needs pattern names for one target: {@code <target>} is the target itself, a
   * placeholder takes the target's own row, column, group or cell where it has one and every one
   * where it has none.
   */
  List<Cell> cells(String pattern, String target) {
    if (pattern.equals("<target>")) {
      return find(target);
    }
    String table = pattern.substring(0, 2);
    boolean third = table.equals("t3");
    char separator = third ? ':' : '.';
    int cut = pattern.lastIndexOf(separator);
    List<String> rows = rowsOf(pattern.substring(3, cut), target);
    List<String> columns = columnsOf(pattern.substring(cut + 1), target);
    List<Cell> cells = new ArrayList<>();
    for (String row : rows) {
      if (columns.isEmpty()) {
        String prefix = table + ":" + row + separator;
        report
            .table(TableKey.find(table).orElseThrow())
            .cells()
            .forEach(
                (key, cell) -> {
                  if (key.startsWith(prefix)) {
                    cells.add(cell);
                  }
                });
      }
      for (String column : columns) {
        cells.addAll(find(table + ":" + row + separator + column));
      }
    }
    return cells;
  }

  private List<Cell> find(String target) {
    Cell cell =
        TableKey.find(target.substring(0, 2))
            .map(table -> report.table(table).cells().get(target))
            .orElse(null);
    return cell == null ? List.of() : List.of(cell);
  }

  private List<String> rowsOf(String pattern, String target) {
    return switch (pattern) {
      case "<result>" -> resultRows();
      case "<row>", "<group>" -> {
        if (target.startsWith("t3:row:")) {
          yield List.of(target.substring(7));
        }
        int dot = target.indexOf('.');
        yield target.length() > 3
            ? List.of(target.substring(3, dot < 0 ? target.length() : dot))
            : allRows(target);
      }
      default -> List.of(pattern);
    };
  }

  private List<String> columnsOf(String pattern, String target) {
    if (pattern.equals("<column>")) {
      return target.startsWith("t3:col:") ? List.of(target.substring(7)) : columns();
    }
    if (pattern.equals("<cell>")) {
      int dot = target.indexOf('.');
      return dot < 0 ? List.of() : List.of(target.substring(dot + 1));
    }
    return List.of(pattern);
  }

  private List<String> allRows(String table) {
    Set<String> rows = new LinkedHashSet<>();
    report
        .table(TableKey.find(table).orElseThrow())
        .cells()
        .values()
        .forEach(cell -> rows.add(cell.row()));
    return List.copyOf(rows);
  }

  private List<String> resultRows() {
    return measuredBy(TableKey.T3).rows(TableKey.T3).stream()
        .filter(row -> row.result())
        .map(row -> row.key())
        .toList();
  }

  private static List<String> columns() {
    return Form.of(Edition.E2021).blocks(TableKey.T3).get(0).columns().stream()
        .map(column -> column.key())
        .toList();
  }

  private static List<String> groups() {
    return Form.of(Edition.E2021).rows(TableKey.T4).stream()
        .map(group -> "t4:" + group.key())
        .toList();
  }

  private List<String> rows(TableKey table) {
    return report.table(table).rows().stream().map(TableRow::target).toList();
  }

  private List<String> cells(TableKey table) {
    return List.copyOf(report.table(table).cells().keySet());
  }

  private static List<String> sections() {
    List<String> targets = new ArrayList<>();
    for (SectionKey key : SectionKey.values()) {
      targets.add("section:" + key.word());
    }
    return targets;
  }

  /**
   * What a target stands on: the table and row that it lies in, or the section that it is about.
   * Without them there is nothing to judge.
   */
  static List<String> standsOn(String target) {
    if (target.startsWith("section:")) {
      return List.of(target);
    }
    if (target.length() < 2 || TableKey.find(target.substring(0, 2)).isEmpty()) {
      return List.of();
    }
    String table = target.substring(0, 2);
    if (target.length() == 2 || table.equals("t4") || target.startsWith("t3:col:")) {
      return List.of(table);
    }
    if (target.startsWith("t3:row:")) {
      return List.of(table, target);
    }
    if (table.equals("t3")) {
      return List.of(table, "t3:row:" + target.substring(3, target.lastIndexOf(':')));
    }
    int dot = target.indexOf('.');
    return List.of(table, dot < 0 ? target : target.substring(0, dot));
  }
}
