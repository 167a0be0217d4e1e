package org.gouji.plugins.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.judge.Evidence;
import org.gouji.judge.Hint;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugin.Showing;
import org.gouji.plugins.page.FileView.EvidenceView;
import org.gouji.plugins.page.FileView.Fact;
import org.gouji.plugins.page.FileView.FindingView;
import org.gouji.plugins.page.FileView.OpenView;
import org.gouji.plugins.page.FileView.PartView;
import org.gouji.plugins.page.FileView.PlaceView;
import org.gouji.plugins.page.FileView.Summary;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.rule.Severity;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Verdict;
import org.gouji.words.Alike;
import org.gouji.words.Cause;
import org.gouji.words.Headline;
import org.gouji.words.Names;
import org.gouji.words.Places;
import org.gouji.words.Words;

/** Makes of a checked file what the template shows. */
final class FileViews {

  /** More findings of one rule than this are told as one. */
  private static final int FOLD_ABOVE = 3;

  private static final int EXAMPLES = 2;

  private final String id;
  private final Checked checked;
  private final Verdict verdict;
  private final Showing showing;
  private final Names names;
  private final Marks marks;
  private final Source source;

  /** Targets of all cells as the tables print them. */
  private final List<String> order;

  private FileViews(String id, Checked checked, Showing showing) {
    this.id = id;
    this.checked = checked;
    this.verdict = checked.verdict();
    this.showing = showing;
    names = Names.in(verdict);
    marks = new Marks(id, verdict, showing.outcomes().contains(Outcome.FAIL));
    source = new Source(id, checked, marks);
    order =
        verdict.report().stream()
            .flatMap(report -> report.tables().values().stream())
            .flatMap(table -> table.cells().keySet().stream())
            .toList();
  }

  /**
   * What is shown of a file.
   *
   * @param id begins every id within its article
   */
  static FileView of(String id, Checked checked, Showing showing) {
    return new FileViews(id, checked, showing).view();
  }

  private FileView view() {
    return new FileView(
        summary(),
        Headline.why(verdict),
        facts(),
        counts(),
        parts(),
        open(),
        broken(),
        listed(),
        verdict
            .report()
            .map(report -> new Tables(report, checked.prior(), marks).views())
            .orElse(List.of()),
        checked.prior().isPresent(),
        source.view());
  }

  private Summary summary() {
    return new Summary(
        id,
        verdict.subject().name(),
        verdict.conclusion().name(),
        Words.of(verdict.conclusion()),
        number(Severity.ERROR),
        number(Severity.WARNING),
        number(Severity.INFO),
        all(Outcome.UNDETERMINED).size());
  }

  private int number(Severity severity) {
    return (int) all(Outcome.FAIL).stream().filter(result -> result.severity() == severity).count();
  }

  private List<Result> all(Outcome outcome) {
    return verdict.results().stream().filter(result -> result.outcome() == outcome).toList();
  }

  private List<Result> shown(Outcome outcome) {
    return showing.outcomes().contains(outcome) ? all(outcome) : List.of();
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("文件", verdict.subject().name()));
    verdict
        .report()
        .flatMap(Report::title)
        .map(Statement::text)
        .ifPresent(title -> facts.add(new Fact("报告", title)));
    verdict
        .report()
        .flatMap(report -> report.organ().name())
        .ifPresent(organ -> facts.add(new Fact("机关", organ)));
    facts.add(new Fact("依据", Headline.grounds(verdict.grounds())));
    verdict.notes().forEach(note -> facts.add(new Fact("读取", note)));
    return facts;
  }

  private String counts() {
    return verdict.counts().entrySet().stream()
        .map(entry -> Words.of(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(" · ", "共 " + verdict.results().size() + " 项检查：", ""));
  }

  private List<PartView> parts() {
    List<PartView> parts = new ArrayList<>();
    Alike.of(shown(Outcome.FAIL))
        .forEach(
            (part, groups) ->
                parts.add(
                    new PartView(part.title(), groups.stream().flatMap(this::findings).toList())));
    return parts;
  }

  private Stream<FindingView> findings(Alike group) {
    if (group.findings().size() <= FOLD_ABOVE) {
      return group.findings().stream()
          .map(finding -> view(finding, finding.message(), List.of(place(finding, "")), List.of()));
    }
    List<PlaceView> places =
        group.findings().stream().map(finding -> place(finding, finding.message())).toList();
    String heading = group.first().title() + "（共 " + places.size() + " 处）";
    return Stream.of(
        view(
            group.first(),
            heading,
            places.subList(0, EXAMPLES),
            places.subList(EXAMPLES, places.size())));
  }

  private FindingView view(
      Result finding, String heading, List<PlaceView> places, List<PlaceView> more) {
    return new FindingView(
        finding.severity().name(),
        Words.mark(finding.severity()) + " " + Words.of(finding.severity()),
        finding.rule().value(),
        showing.page(finding.rule()).map(URI::toString),
        heading,
        places,
        more,
        finding.basis().stream()
            .map(basis -> basis.norm() + " " + basis.article())
            .collect(Collectors.joining("；")),
        finding.fix(),
        finding.hint().map(Hint::message));
  }

  private PlaceView place(Result finding, String message) {
    List<Cell> cells = new ArrayList<>();
    Map<String, List<Statement>> texts = new LinkedHashMap<>();
    List<EvidenceView> lastYear = new ArrayList<>();
    for (Evidence piece : finding.evidence()) {
      if (piece.prior()) {
        lastYear.add(lastYear(piece));
      } else if (piece instanceof Evidence.OfCell of) {
        cells.add(of.cell());
      } else if (piece instanceof Evidence.OfText of) {
        texts.computeIfAbsent(Places.of(of.text().at()), place -> new ArrayList<>()).add(of.text());
      }
    }
    cells.sort(Comparator.comparingInt(cell -> order.indexOf(cell.target())));
    List<EvidenceView> evidence = new ArrayList<>();
    cells.forEach(cell -> evidence.add(evidence(finding, cell)));
    texts.forEach((place, there) -> evidence.add(evidence(place, there)));
    evidence.addAll(lastYear);
    return new PlaceView(marks.id(finding), finding.fingerprint(), message, evidence);
  }

  /** What stands in last year's report leads nowhere: the source shown is this year's. */
  private EvidenceView lastYear(Evidence piece) {
    String name = "原文";
    String text = "";
    if (piece instanceof Evidence.OfCell of) {
      name = names.of(of.cell().target());
      text = Words.of(of.cell());
    } else if (piece instanceof Evidence.OfText of) {
      text = "「" + of.text().text() + "」";
    }
    return new EvidenceView(
        "上一年度报告　" + name,
        text,
        Places.at(piece).map(Places::of).orElse(""),
        Optional.empty(),
        Optional.empty());
  }

  private EvidenceView evidence(Result finding, Cell cell) {
    return new EvidenceView(
        names.of(part(finding.target(), cell)),
        Words.of(cell),
        cell.at().map(Places::of).orElse(""),
        Optional.of("#" + marks.idOfTarget(cell.target())),
        cell.at().flatMap(source::href));
  }

  /** All that stands at one place. */
  private EvidenceView evidence(String place, List<Statement> there) {
    String text = there.stream().map(Statement::text).collect(Collectors.joining("」「", "「", "」"));
    return new EvidenceView("原文", text, place, Optional.empty(), source.href(there.get(0).at()));
  }

  /** Of a cell on the row or column that a finding is about, only what tells it from the others. */
  private static String part(String about, Cell cell) {
    if (about.equals("t3:row:" + cell.row())) {
      return "t3:col:" + cell.column();
    }
    return about.equals("t3:col:" + cell.column()) ? "t3:row:" + cell.row() : cell.target();
  }

  private List<OpenView> open() {
    return Cause.of(shown(Outcome.UNDETERMINED)).stream()
        .map(
            cause ->
                new OpenView(
                    cause.why(names),
                    cause.results().size()
                        + " 项"
                        + (cause.mandatory() == 0 ? "" : "，其中必须判定的 " + cause.mandatory() + " 项"),
                    Cause.byRule(cause.results()).values().stream().map(this::check).toList(),
                    cause.resolve()))
        .toList();
  }

  private String check(List<Result> alike) {
    Result first = alike.get(0);
    if (alike.size() == 1) {
      return first.rule() + "　" + first.message();
    }
    String which = alike.size() > FOLD_ABOVE ? alike.size() + " 项" : names.of(alike);
    return first.rule() + "　" + first.title() + "（" + which + "）";
  }

  private List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.ERROR, Outcome.NOT_RUN)) {
      for (Result result : shown(outcome)) {
        broken.add(
            Words.of(outcome)
                + "　"
                + result.rule()
                + " "
                + names.of(result.target())
                + "　"
                + result.message());
      }
    }
    return broken;
  }

  private List<Fact> listed() {
    List<Fact> listed = new ArrayList<>();
    for (Outcome outcome : List.of(Outcome.PASS, Outcome.NOT_APPLICABLE)) {
      Cause.byRule(shown(outcome))
          .forEach(
              (rule, alike) ->
                  listed.add(
                      new Fact(
                          Words.of(outcome) + "　" + rule,
                          alike.get(0).title() + "（" + alike.size() + " 项）：" + names.of(alike))));
    }
    return listed;
  }
}
