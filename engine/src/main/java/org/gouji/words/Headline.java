package org.gouji.words;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Severity;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.Verdict;

/** The sentences at the head of a verdict. */
public final class Headline {

  private Headline() {}

  /** Why the verdict is what it is, in one sentence. */
  public static String why(Verdict verdict) {
    if (verdict.explanation().isPresent()) {
      return verdict.explanation().get();
    }
    return switch (verdict.conclusion()) {
      case CONFORMANT -> "应当作出判断的各项检查均已通过。" + advice(verdict) + open(verdict);
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

  private static String open(Verdict verdict) {
    int count = of(verdict, Outcome.UNDETERMINED).size();
    return count == 0 ? "" : "另有 " + count + " 项未能判定。";
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

  /** Year, edition, rules and day that the verdict stands on. */
  public static String grounds(Grounds grounds) {
    String year = grounds.year().isPresent() ? grounds.year().getAsInt() + " 年度" : "年度不明";
    String edition = grounds.edition().map(due -> "，应用 " + due.word() + " 版格式").orElse("");
    String sets =
        grounds.ruleSets().stream()
            .map(set -> set.id() + " " + set.version())
            .collect(Collectors.joining("、"));
    return year + edition + "；规则 " + sets + "；截至 " + grounds.asOf();
  }

  private static List<Result> of(Verdict verdict, Outcome outcome) {
    return verdict.results().stream().filter(result -> result.outcome() == outcome).toList();
  }
}
