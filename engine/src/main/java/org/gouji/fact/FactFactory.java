package org.gouji.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.SectionForm;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Heading;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Range;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;
import org.gouji.text.Key;
import org.gouji.text.Length;
import org.gouji.text.Numbering;
import org.gouji.text.Sentences;
import org.gouji.text.Wording;

/** Makes the facts of a report. Pure: the same report gives equal facts. */
public final class FactFactory {

  private static final Set<String> NOTHING =
      Set.of("", "无", "暂无", "没有", "略", "无存在的主要问题及改进情况", "无其他需要报告的事项");

  /** A text of more characters says something, whatever blanks and marks are in it. */
  private static final int LONGEST_NOTHING = 200;

  private static final Grid TRIAL = Grid.of(Form.of(Edition.E2019));
  private static final Grid UNIFIED = Grid.of(Form.of(Edition.E2021));
  private static final Statement NO_TEXT =
      new Statement("", new org.gouji.document.Place.TextPlace(1, 1));
  private static final List<RowForm> GROUPS = Form.of(Edition.E2021).rows(TableKey.T4);

  private final WordLists words;
  private final Function<String, List<String>> variants;

  /**
   * Sets up a factory.
   *
   * @param words lists of the rules that will be fired
   * @param variants for a target the wordings that a province accepts in place of the official one
   */
  public FactFactory(WordLists words, Function<String, List<String>> variants) {
    this.words = words;
    this.variants = variants;
  }

  /** All facts of a report, and what last year's report says of it. */
  public List<Object> facts(Report report, Optional<Report> prior) {
    List<Object> facts = new ArrayList<>(500);
    facts.add(reportFact(report, prior));
    facts.addAll(Subjects.ASPECTS);
    facts.addAll(Subjects.DUTIES);
    headings(report, facts);
    List<Heading> tops = report.headings().stream().filter(h -> h.level() == 1).toList();
    report.sections().forEach(section -> facts.add(section(tops, section)));
    facts.addAll(MentionScanner.scan(report, words));
    facts.add(OrganFact.of(report.organ()));
    facts.addAll(DocumentFacts.of(report, words));
    facts.addAll(Counts.of(report, words));
    for (Table table : report.tables().values()) {
      table(report, table, facts);
    }
    prior.map(FactFactory::priorFact).ifPresent(facts::add);
    prior.ifPresent(last -> facts.addAll(PriorFacts.of(report, last)));
    facts.addAll(Repetitions.of(report, prior, words));
    facts.addAll(new NarrativeFacts(report, prior).all());
    return facts;
  }

  private static ReportFact reportFact(Report report, Optional<Report> prior) {
    return new ReportFact(
        report.year().orElse(0),
        report.organ().kind().word(),
        report.organ().peoplesGovernment(),
        due(report),
        report.edition().equals(Optional.of(Edition.MIXED)),
        report.complete(),
        prior.isPresent());
  }

  private static String due(Report report) {
    int year = report.year().orElse(0);
    return year < 2019 ? "" : Edition.dueIn(year).word();
  }

  private static void headings(Report report, List<Object> facts) {
    int previous = 0;
    for (Heading heading : report.headings()) {
      boolean top = heading.level() == 1;
      int ordinal = heading.ordinal().orElse(0);
      facts.add(
          new HeadingFact(
              heading.section().map(key -> "section:" + key.word()).orElse("section"),
              heading.level(),
              top && heading.section().isEmpty(),
              ordinal,
              top ? previous : 0,
              heading.malformed(),
              new Statement(heading.text(), heading.at())));
      if (top) {
        previous = ordinal;
      }
    }
  }

  private SectionFact section(List<Heading> tops, Section section) {
    SectionForm form = Form.of(Edition.E2021).section(section.key());
    Optional<Heading> heading = section.heading();
    return new SectionFact(
        "section:" + section.key().word(),
        section.key().word(),
        section.presence().name(),
        section.key().number(),
        heading.map(found -> tops.indexOf(found) + 1).orElse(0),
        heading.map(found -> wording(found, form)).orElse("NONE"),
        form.title(),
        heading.map(found -> new Statement(found.text(), found.at())).orElse(NO_TEXT),
        saysNothing(section),
        section.paragraphs().stream().map(Statement::text).mapToInt(Length::of).sum(),
        section.paragraphs().stream().findFirst().map(FactFactory::opening).orElse(NO_TEXT));
  }

  private static boolean saysNothing(Section section) {
    int length = section.paragraphs().stream().mapToInt(part -> part.text().length()).sum();
    if (length > LONGEST_NOTHING) {
      return false;
    }
    return NOTHING.contains(
        Key.text(
            section.paragraphs().stream().map(Statement::text).collect(Collectors.joining("\n"))));
  }

  private static Statement opening(Statement paragraph) {
    return Sentences.of(paragraph.text()).stream()
        .findFirst()
        .map(span -> new Statement(span.of(paragraph.text()), paragraph.at()))
        .orElse(paragraph);
  }

  private String wording(Heading heading, SectionForm form) {
    String title = Numbering.strip(heading.text());
    if (Wording.same(title, form.title())
        || variants.apply("section:" + form.key().word()).stream()
            .anyMatch(variant -> Wording.same(title, variant))) {
      return "OFFICIAL";
    }
    String undated = Wording.unnumbered(title).replaceFirst("^.{0,20}?20[0-9]{2}年度?", "");
    boolean harmless =
        undated.equals(Wording.unnumbered(form.title()))
            || form.variants().stream()
                .anyMatch(variant -> undated.equals(Wording.unnumbered(variant)));
    return harmless ? "VARIANT" : "OTHER";
  }

  private void table(Report report, Table table, List<Object> facts) {
    String due = due(report);
    String edition = table.edition().map(Edition::word).orElse("");
    List<Statement> marks =
        table.marks().entrySet().stream()
            .filter(entry -> !entry.getKey().word().equals(due))
            .flatMap(entry -> entry.getValue().stream())
            .filter(new DistinctText())
            .toList();
    facts.add(
        new TableFact(
            table.key().word(),
            table.presence().name(),
            table.picture(),
            edition,
            due,
            marks,
            headingOf(report, table)));
    if (table.presence() == Presence.PRESENT) {
      Map<String, PrintedLabel> labels = new HashMap<>();
      table.labels().forEach(label -> labels.putIfAbsent(label.target(), label));
      table
          .rows()
          .forEach(
              row ->
                  facts.add(row(table, row, Optional.ofNullable(labels.get(row.target())), due)));
    }
    table.labels().forEach(label -> facts.add(label(label)));
    facts.addAll(table.cells().values());
    switch (table.key()) {
      case T2 -> facts.addAll(DisclosureFacts.of(table));
      case T3 -> requests(table, facts);
      case T4 -> GROUPS.forEach(group -> facts.add(group(table, group.key())));
    }
  }

  /** Lets each text through once, where it stands first. */
  private static final class DistinctText implements Predicate<Statement> {
    private final Set<String> seen = new HashSet<>();

    @Override
    public boolean test(Statement statement) {
      return seen.add(Key.text(statement.text()));
    }
  }

  private static Statement headingOf(Report report, Table table) {
    return report
        .section(table.key().section())
        .heading()
        .map(heading -> new Statement(heading.text(), heading.at()))
        .orElse(NO_TEXT);
  }

  private static RowFact row(Table table, TableRow row, Optional<PrintedLabel> label, String due) {
    String measured = table.measuredBy().word();
    List<Statement> printedLabel =
        label.flatMap(PrintedLabel::at).stream()
            .map(at -> new Statement(label.get().text().orElse(label.get().official()), at))
            .toList();
    return new RowFact(
        row.target(),
        label.map(PrintedLabel::official).orElseGet(() -> official(table, row)),
        row.presence().name(),
        table.edition().isEmpty() || measured.equals(due),
        measured,
        due,
        row.assigned(),
        row.fields(),
        row.printed().size(),
        row.printed().isEmpty() ? printedLabel : row.printed(),
        row.origin() == Origin.REPORT || row.origin() == Origin.MANUAL);
  }

  /** The official label of a row that was not seen. */
  private static String official(Table table, TableRow row) {
    String key = row.target().replaceFirst("^t2:|^t3:row:", "");
    return Form.all().stream()
        .flatMap(form -> form.row(table.key(), key).stream())
        .findFirst()
        .map(RowForm::label)
        .orElse("数据");
  }

  private LabelFact label(PrintedLabel label) {
    Statement printed =
        label.at().map(at -> new Statement(label.text().orElse(""), at)).orElse(NO_TEXT);
    boolean reworded =
        label.text().isPresent()
            && !Wording.same(label.text().get(), label.official())
            && variants.apply(label.target()).stream()
                .noneMatch(variant -> Wording.same(label.text().get(), variant));
    return new LabelFact(
        label.target(), label.text().isPresent(), reworded, label.official(), printed);
  }

  private static void requests(Table table, List<Object> facts) {
    Grid grid = measuredBy(table) == Edition.E2019 ? TRIAL : UNIFIED;
    Cell[][] cells = grid.cells(table);
    for (int c = 0; c < grid.columns().size(); c++) {
      List<Cell> results = new ArrayList<>(grid.results().length);
      for (int r : grid.results()) {
        results.add(cells[r][c]);
      }
      facts.add(
          new RequestColumn(
              "t3:col:" + grid.columns().get(c),
              grid.columns().get(c),
              cells[grid.row("newReceived")][c],
              cells[grid.row("carriedOver")][c],
              results,
              cells[grid.row("resultsTotal")][c],
              cells[grid.row("carriedForward")][c]));
    }
    int last = grid.columns().size() - 1;
    for (int r = 0; r < grid.rows().size(); r++) {
      facts.add(
          new RequestRow(
              "t3:row:" + grid.rows().get(r),
              grid.rows().get(r),
              List.of(cells[r]).subList(0, last),
              cells[r][last]));
    }
  }

  /** The form by whose rows a table was read: that of 2019 exactly where its own rows stand. */
  private static Edition measuredBy(Table table) {
    return table.cells().containsKey("t3:otherHandling:total") ? Edition.E2019 : Edition.E2021;
  }

  private static ReviewGroup group(Table table, String key) {
    List<Cell> results =
        Form.of(Edition.E2021).columns(TableKey.T4, key).stream()
            .map(ColumnForm::key)
            .filter(column -> !column.equals("total"))
            .map(column -> cell4(table, key, column))
            .toList();
    return new ReviewGroup("t4:" + key, key, results, cell4(table, key, "total"));
  }

  private static Cell cell(Table table, String row, String column) {
    return Objects.requireNonNull(
        table.cells().get(new CellKey(TableKey.T3, row, column).target()), row);
  }

  private static Cell cell4(Table table, String row, String column) {
    return Objects.requireNonNull(
        table.cells().get(new CellKey(TableKey.T4, row, column).target()), row);
  }

  private static PriorFact priorFact(Report prior) {
    Table requests = prior.table(TableKey.T3);
    Range received =
        cell(requests, "newReceived", "total").plus(cell(requests, "carriedOver", "total"));
    ReviewGroup reconsideration = group(prior.table(TableKey.T4), "reconsideration");
    return new PriorFact(
        received.isZero(),
        received.isPositive(),
        reconsideration.isSurelyEmpty(),
        reconsideration.isSurelyUsed());
  }
}
