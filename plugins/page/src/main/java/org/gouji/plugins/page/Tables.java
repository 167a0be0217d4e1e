package org.gouji.plugins.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.BlockForm;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;
import org.gouji.judge.Result;
import org.gouji.plugins.page.TableView.MarkView;
import org.gouji.plugins.page.TableView.RowView;
import org.gouji.plugins.page.TableView.SlotView;
import org.gouji.report.Cell;
import org.gouji.report.Presence;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;
import org.gouji.words.Part;
import org.gouji.words.Words;

/**
 * The three tables as the form has them: wrong cells coloured, and beside the row or below the
 * column whose identity does not hold its two sides.
 */
final class Tables {

  private final Report report;
  private final Optional<Report> prior;
  private final Marks marks;

  Tables(Report report, Optional<Report> prior, Marks marks) {
    this.report = report;
    this.prior = prior;
    this.marks = marks;
  }

  List<TableView> views() {
    return Stream.of(TableKey.values()).map(this::view).toList();
  }

  private TableView view(TableKey key) {
    Table table = report.table(key);
    String id = marks.idOfTarget(key.word());
    String title = Part.of(key.word()).title();
    if (table.presence() != Presence.PRESENT) {
      return new TableView(id, title, missing(table), List.of(), List.of(), List.of());
    }
    Form form = formOf(table);
    return switch (key) {
      case T2 -> new TableView(id, title, "", List.of(), blocks(table, form), List.of());
      case T3 -> requests(id, title, table, form.blocks(key).get(0));
      case T4 -> reviews(id, title, table, form.blocks(key).get(0));
    };
  }

  private static String missing(Table table) {
    if (table.picture()) {
      return "表格所在之处是图片，未能读取。";
    }
    return table.presence() == Presence.ABSENT ? "没有找到这张表。" : "未能确认有没有这张表。";
  }

  /** The form by which the table was measured. */
  private static Form formOf(Table table) {
    return Form.all().stream()
        .filter(
            form ->
                form.cells(table.key()).stream()
                    .map(CellKey::target)
                    .collect(Collectors.toSet())
                    .equals(table.cells().keySet()))
        .filter(form -> table.edition().map(found -> found == form.edition()).orElse(true))
        .findFirst()
        .orElse(Form.of(Edition.E2021));
  }

  private List<RowView> blocks(Table table, Form form) {
    int columns =
        form.blocks(TableKey.T2).stream().mapToInt(block -> block.columns().size()).max().orElse(1);
    List<RowView> rows = new ArrayList<>();
    for (BlockForm block : form.blocks(TableKey.T2)) {
      List<SlotView> head = new ArrayList<>();
      head.add(SlotView.heading(block.item(), 1, 1));
      block.columns().forEach(column -> head.add(SlotView.heading(column.label(), 1, 1)));
      fill(head, columns - block.columns().size() + 1);
      rows.add(new RowView(head));
      for (RowForm row : block.rows()) {
        List<SlotView> slots = figures(table, block, row);
        fill(slots, columns - block.columns().size());
        slots.add(identity(TableRow.target(TableKey.T2, row.key())));
        rows.add(new RowView(slots));
      }
    }
    return rows;
  }

  private static void fill(List<SlotView> slots, int columns) {
    if (columns > 0) {
      slots.add(SlotView.empty(columns));
    }
  }

  private TableView requests(String id, String title, Table table, BlockForm block) {
    boolean beside =
        block.rows().stream().anyMatch(row -> isBroken(TableRow.target(TableKey.T3, row.key())));
    boolean below = block.columns().stream().anyMatch(column -> isBroken("t3:col:" + column.key()));
    int width = 1 + block.columns().size() + (beside ? 1 : 0);
    List<RowView> body = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    for (RowForm row : block.rows()) {
      String over = row.group().orElse("");
      if (!over.isEmpty() && groups.add(over)) {
        body.add(new RowView(List.of(SlotView.heading(over, width, 1))));
      }
      List<SlotView> slots = figures(table, block, row);
      if (beside) {
        slots.add(identity(TableRow.target(TableKey.T3, row.key())));
      }
      body.add(new RowView(slots));
    }
    List<SlotView> foot = new ArrayList<>();
    foot.add(SlotView.heading("不平的勾稽关系", 1, 1));
    block.columns().forEach(column -> foot.add(identity("t3:col:" + column.key())));
    List<RowView> last = below ? List.of(new RowView(foot)) : List.of();
    return new TableView(id, title, "", requestHead(block, beside), body, last);
  }

  private boolean isBroken(String target) {
    return marks.about(target).stream().anyMatch(found -> Marks.sides(found).isPresent());
  }

  private List<RowView> requestHead(BlockForm block, boolean beside) {
    List<SlotView> above = new ArrayList<>();
    List<SlotView> below = new ArrayList<>();
    above.add(SlotView.heading("", 1, 2));
    Map<String, Long> groups =
        block.columns().stream()
            .flatMap(column -> column.group().stream())
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    String group = "";
    for (ColumnForm column : block.columns()) {
      String over = column.group().orElse("");
      if (over.isEmpty()) {
        above.add(labelled(column.label(), 2, "t3:col:" + column.key()));
      } else {
        if (!over.equals(group)) {
          above.add(SlotView.heading(over, groups.getOrDefault(over, 1L).intValue(), 1));
        }
        below.add(labelled(column.label(), 1, "t3:col:" + column.key()));
      }
      group = over;
    }
    if (beside) {
      above.add(SlotView.heading("", 1, 2));
    }
    return List.of(new RowView(above), new RowView(below));
  }

  private TableView reviews(String id, String title, Table table, BlockForm block) {
    List<SlotView> groups = new ArrayList<>();
    List<SlotView> columns = new ArrayList<>();
    List<SlotView> figures = new ArrayList<>();
    List<SlotView> foot = new ArrayList<>();
    for (RowForm group : block.rows()) {
      String name = group.group().map(over -> over + "·").orElse("") + group.label();
      groups.add(SlotView.heading(name, block.columns().size(), 1));
      for (ColumnForm column : block.columns()) {
        columns.add(SlotView.heading(column.label(), 1, 1));
      }
      figures.addAll(cells(table, block, group));
      SlotView sides = identity("t4:" + group.key());
      foot.add(
          new SlotView(
              false,
              block.columns().size(),
              1,
              sides.text(),
              sides.style(),
              sides.id(),
              sides.cell(),
              sides.hint(),
              sides.marks(),
              Optional.empty()));
    }
    List<RowView> body =
        List.of(new RowView(unplaced(table, "t4", figures.size()).orElse(figures)));
    return new TableView(
        id,
        title,
        "",
        List.of(new RowView(groups), new RowView(columns)),
        body,
        List.of(new RowView(foot)));
  }

  /** The label of a row and its cells. */
  private List<SlotView> figures(Table table, BlockForm block, RowForm row) {
    String target = TableRow.target(table.key(), row.key());
    List<SlotView> slots = new ArrayList<>();
    slots.add(labelled(row.label(), 1, target));
    slots.addAll(
        unplaced(table, target, block.columns().size()).orElseGet(() -> cells(table, block, row)));
    return slots;
  }

  /** What a row prints, where its fields cannot be assigned to columns. */
  private Optional<List<SlotView>> unplaced(Table table, String target, int columns) {
    return table.rows().stream()
        .filter(row -> row.target().equals(target) && !row.assigned())
        .findFirst()
        .map(
            row ->
                List.of(
                    new SlotView(
                        false,
                        columns,
                        1,
                        "印有 "
                            + row.printed().size()
                            + " 个数据，应有 "
                            + row.fields()
                            + " 个，无法与各列对应："
                            + row.printed().stream()
                                .map(Statement::text)
                                .collect(Collectors.joining("　")),
                        "AMBIGUOUS " + Marks.key(marks.about(target)),
                        "",
                        "",
                        "",
                        List.of(),
                        Optional.empty())));
  }

  private List<SlotView> cells(Table table, BlockForm block, RowForm row) {
    List<SlotView> slots = new ArrayList<>();
    for (ColumnForm column : block.columns()) {
      CellKey key = new CellKey(table.key(), row.key(), column.key());
      Cell cell = table.cells().get(key.target());
      slots.add(cell == null ? SlotView.empty(1) : figure(cell));
    }
    return slots;
  }

  private SlotView figure(Cell cell) {
    List<Result> own = marks.about(cell.target());
    List<Result> resting = marks.resting(cell.target());
    String style = cell.state().name();
    if (!own.isEmpty()) {
      style += " wrong " + Marks.key(own);
    } else if (!resting.isEmpty()) {
      style += " involved " + Marks.key(resting);
    }
    String hint =
        Stream.concat(own.stream(), resting.stream())
            .map(finding -> finding.rule() + " " + finding.message())
            .collect(Collectors.joining("\n"));
    return new SlotView(
        false,
        1,
        1,
        text(cell),
        style,
        marks.idOfTarget(cell.target()),
        cell.target(),
        hint,
        own.isEmpty() ? List.of() : marks.ways(own),
        prior.flatMap(last -> last.cell(cell.key())).map(Tables::text));
  }

  /** As {@link Words#of(Cell)}, as short as a narrow column wants it. */
  private static String text(Cell cell) {
    return switch (cell.state()) {
      case BLANK -> "空白";
      case ABSENT -> "缺";
      case VALUE, DASH, UNREADABLE, AMBIGUOUS -> Words.of(cell);
    };
  }

  /** A label, with the findings about its row or column that are no identities. */
  private SlotView labelled(String label, int rows, String target) {
    List<Result> findings =
        marks.about(target).stream().filter(found -> Marks.sides(found).isEmpty()).toList();
    return new SlotView(
        true,
        1,
        rows,
        label,
        findings.isEmpty() ? "" : "wrong " + Marks.key(findings),
        "",
        "",
        findings.stream().map(Result::message).collect(Collectors.joining("\n")),
        marks.ways(findings),
        Optional.empty());
  }

  /** The sides of the identities of a row, column or group that do not hold. */
  private SlotView identity(String target) {
    List<MarkView> sides = new ArrayList<>();
    List<Result> broken = new ArrayList<>();
    for (Result finding : marks.about(target)) {
      Marks.sides(finding)
          .ifPresent(
              text -> {
                broken.add(finding);
                sides.add(marks.way(finding, text));
              });
    }
    return new SlotView(
        false,
        1,
        1,
        "",
        broken.isEmpty() ? "none" : "identity " + Marks.key(broken),
        broken.isEmpty() ? "" : marks.idOfTarget(target),
        "",
        "",
        sides,
        Optional.empty());
  }
}
