package org.gouji.plugins.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Report;
import org.gouji.verdict.Verdict;
import org.gouji.words.Headline;
import org.gouji.words.Names;
import org.gouji.words.Places;
import org.gouji.words.Words;

/** What stands in the columns of the two lists; all of it is text. */
final class Columns {

  /** A column: its heading and its width in characters. */
  record Column(String heading, int width) {}

  static final List<Column> FINDINGS =
      List.of(
          new Column("文件", 28),
          new Column("报告机关", 22),
          new Column("年度", 7),
          new Column("规则", 9),
          new Column("结果", 10),
          new Column("级别", 7),
          new Column("名称", 28),
          new Column("对象", 28),
          new Column("说明", 60),
          new Column("位置", 22),
          new Column("依据", 40),
          new Column("改正或解决", 50),
          new Column("标识", 36));

  static final List<Column> FILES =
      List.of(
          new Column("文件", 36),
          new Column("报告机关", 28),
          new Column("年度", 7),
          new Column("结论", 20),
          new Column("说明", 70),
          new Column("检查情况", 60));

  private Columns() {}

  static List<String> file(Verdict verdict) {
    return List.of(
        verdict.subject().name(),
        organ(verdict),
        year(verdict),
        Words.of(verdict.conclusion()),
        Headline.why(verdict),
        verdict.counts().entrySet().stream()
            .map(entry -> Words.of(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining("，")));
  }

  static List<List<String>> findings(Verdict verdict, Set<Outcome> shown) {
    Names names = Names.in(verdict);
    return verdict.results().stream()
        .filter(result -> shown.contains(result.outcome()))
        .map(result -> finding(verdict, result, names))
        .toList();
  }

  private static List<String> finding(Verdict verdict, Result result, Names names) {
    return List.of(
        verdict.subject().name(),
        organ(verdict),
        year(verdict),
        result.rule().value(),
        Words.of(result.outcome()),
        result.outcome() == Outcome.FAIL ? Words.of(result.severity()) : "",
        result.title(),
        names.of(result.target()),
        result.message(),
        Places.of(result),
        result.basis().stream()
            .map(basis -> basis.norm() + " " + basis.article())
            .collect(Collectors.joining("；")),
        result.fix(),
        result.fingerprint());
  }

  private static String organ(Verdict verdict) {
    return verdict.report().map(Report::organ).flatMap(organ -> organ.name()).orElse("");
  }

  private static String year(Verdict verdict) {
    return verdict.grounds().year().isPresent()
        ? String.valueOf(verdict.grounds().year().getAsInt())
        : "";
  }
}
