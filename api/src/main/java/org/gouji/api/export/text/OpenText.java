package org.gouji.api.export.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.api.export.text.Page.Ink;
import org.gouji.judge.Result;
import org.gouji.rule.RuleId;
import org.gouji.words.Cause;
import org.gouji.words.Names;

/** Checks that found nothing wrong: those without an answer, and those that passed. */
final class OpenText {

  private final Page page;
  private final Names names;

  OpenText(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /** Checks without an answer: one paragraph for all that the same thing would settle. */
  void undetermined(List<Result> results) {
    if (results.isEmpty()) {
      return;
    }
    page.gap();
    page.line(0, Ink.BOLD, "未能判定的检查");
    Cause.of(results).forEach(this::cause);
  }

  private void cause(Cause cause) {
    List<Result> results = cause.results();
    String needed = cause.mandatory() == 0 ? "" : "，其中必须判定的 " + cause.mandatory() + " 项";
    page.labelled(
        2, Ink.YELLOW, "? ", cause.why(names) + "（" + results.size() + " 项" + needed + "）");
    if (results.size() == 1) {
      Result only = results.get(0);
      page.labelled(4, Ink.DIM, "检查　", only.rule() + " " + only.message());
    } else {
      page.labelled(4, Ink.DIM, "检查　", byRule(results));
      results.stream()
          .filter(result -> result.variant().equals("unplaced"))
          .forEach(
              result -> page.labelled(4, Ink.DIM, "数字　", result.rule() + " " + result.message()));
    }
    if (!cause.resolve().isEmpty()) {
      page.labelled(4, Ink.DIM, "解决　", cause.resolve());
    }
  }

  /** Checks that could not be run to their end, with what the program says of it. */
  void broken(String title, List<Result> results) {
    if (results.isEmpty()) {
      return;
    }
    Map<String, List<Result>> messages = new LinkedHashMap<>();
    for (Result result : results) {
      messages
          .computeIfAbsent(result.rule() + "　" + result.message(), text -> new ArrayList<>())
          .add(result);
    }
    page.gap();
    page.line(0, Ink.BOLD, title + "的检查");
    messages.forEach(
        (message, alike) -> page.labelled(2, Ink.RED, "✗ ", message + "（" + alike.size() + " 项）"));
  }

  /** Checks that are merely named, by rule. */
  void listed(String title, List<Result> results) {
    if (results.isEmpty()) {
      return;
    }
    page.gap();
    page.line(0, Ink.BOLD, title + "的检查");
    Map<RuleId, List<Result>> rules = Cause.byRule(results);
    rules.forEach(
        (rule, alike) ->
            page.labelled(
                2,
                Ink.DIM,
                rule + "　",
                alike.get(0).title() + "（" + alike.size() + " 项）：" + names.of(alike)));
  }

  private static String byRule(List<Result> results) {
    return Cause.byRule(results).entrySet().stream()
        .map(
            entry ->
                entry.getKey()
                    + " "
                    + entry.getValue().get(0).title()
                    + (entry.getValue().size() == 1 ? "" : " ×" + entry.getValue().size()))
        .collect(Collectors.joining("、"));
  }
}
