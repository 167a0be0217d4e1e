package org.gouji.api.export.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.api.export.Exporter;
import org.gouji.api.export.Look;
import org.gouji.api.export.text.Page.Ink;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.rule.Severity;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.Verdict;

/**
 * The verdict first, then what is wrong by part of the report, then what could not be decided and
 * what would settle it, then the counts.
 */
public final class TextExporter implements Exporter {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Optional<String> mediaType() {
    return Optional.empty();
  }

  @Override
  public String export(Verdict verdict, Set<Outcome> shown, Look look) {
    Page page = new Page(look);
    Names names = Names.in(verdict);
    head(page, verdict);
    if (shown.contains(Outcome.FAIL)) {
      new FindingsText(page, names).write(of(verdict, Outcome.FAIL));
    }
    OpenText open = new OpenText(page, names);
    if (shown.contains(Outcome.UNDETERMINED)) {
      open.undetermined(of(verdict, Outcome.UNDETERMINED));
    }
    for (Outcome outcome : List.of(Outcome.ERROR, Outcome.NOT_RUN)) {
      if (shown.contains(outcome)) {
        open.broken(Words.of(outcome), of(verdict, outcome));
      }
    }
    for (Outcome outcome : List.of(Outcome.PASS, Outcome.NOT_APPLICABLE)) {
      if (shown.contains(outcome)) {
        open.listed(Words.of(outcome), of(verdict, outcome));
      }
    }
    foot(page, verdict);
    return page.toString();
  }

  private static List<Result> of(Verdict verdict, Outcome outcome) {
    return verdict.results().stream().filter(result -> result.outcome() == outcome).toList();
  }

  private static void head(Page page, Verdict verdict) {
    Ink ink =
        switch (verdict.conclusion()) {
          case CONFORMANT, CONFORMANT_WITH_NOTES -> Ink.GREEN;
          case NON_CONFORMANT, UNREADABLE -> Ink.RED;
          case UNDETERMINED, INCOMPLETE -> Ink.YELLOW;
        };
    page.labelled(0, ink, Words.of(verdict.conclusion()) + "　", why(verdict));
    page.labelled(2, Ink.DIM, "文件　", verdict.subject().name());
    verdict
        .report()
        .flatMap(Report::title)
        .map(Statement::text)
        .ifPresent(title -> page.labelled(2, Ink.DIM, "报告　", title));
    page.labelled(2, Ink.DIM, "依据　", grounds(verdict.grounds()));
    verdict.notes().forEach(note -> page.labelled(2, Ink.DIM, "读取　", note));
  }

  private static String why(Verdict verdict) {
    if (verdict.explanation().isPresent()) {
      return verdict.explanation().get();
    }
    return switch (verdict.conclusion()) {
      case CONFORMANT -> "应当作出判断的各项检查均已通过。" + advice(verdict);
      case CONFORMANT_WITH_NOTES -> "没有错误，有 " + fails(verdict) + "，请核对。";
      case NON_CONFORMANT -> "发现 " + fails(verdict) + "。";
      case UNDETERMINED -> undetermined(verdict);
      case INCOMPLETE ->
          "有 "
              + of(verdict, Outcome.ERROR).size()
              + " 项检查运行出错、"
              + of(verdict, Outcome.NOT_RUN).size()
              + " 项未运行，结论不完整。";
      case UNREADABLE -> "文件无法读取。";
    };
  }

  private static String advice(Verdict verdict) {
    return of(verdict, Outcome.FAIL).isEmpty() ? "" : "另有 " + fails(verdict) + "。";
  }

  private static String fails(Verdict verdict) {
    List<Result> fails = of(verdict, Outcome.FAIL);
    return List.of(Severity.values()).stream()
        .map(
            severity -> {
              long count = fails.stream().filter(fail -> fail.severity() == severity).count();
              return count == 0 ? "" : count + " 处" + Words.of(severity);
            })
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("、"));
  }

  private static String undetermined(Verdict verdict) {
    long open = of(verdict, Outcome.UNDETERMINED).stream().filter(Result::mandatory).count();
    String found = of(verdict, Outcome.FAIL).isEmpty() ? "未发现问题" : "有 " + fails(verdict);
    return open == 0 ? found + "，但没有一项检查能够通过。" : found + "，但有 " + open + " 项必须判定的检查未能判定。";
  }

  private static String grounds(Grounds grounds) {
    String year = grounds.year().isPresent() ? grounds.year().getAsInt() + " 年度" : "年度不明";
    String edition = grounds.edition().map(due -> "，应用 " + due.word() + " 版格式").orElse("");
    String sets =
        grounds.ruleSets().stream()
            .map(set -> set.id() + " " + set.version())
            .collect(Collectors.joining("、"));
    return year + edition + "；规则 " + sets + "；截至 " + grounds.asOf();
  }

  private static void foot(Page page, Verdict verdict) {
    if (verdict.results().isEmpty()) {
      return;
    }
    page.gap();
    String counts =
        verdict.counts().entrySet().stream()
            .map(entry -> Words.of(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(" · "));
    page.labelled(0, Ink.DIM, "共 " + verdict.results().size() + " 项检查　", counts);
  }
}
