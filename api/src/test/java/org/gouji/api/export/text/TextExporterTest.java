package org.gouji.api.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.plugin.Showing;
import org.gouji.plugin.Showing.Look;
import org.gouji.verdict.Verdict;
import org.gouji.verdict.Verdicts;
import org.junit.jupiter.api.Test;

class TextExporterTest {

  private static String text(Verdict verdict) {
    return text(verdict, VerdictJson.SHOWN_BY_DEFAULT, Look.PLAIN);
  }

  private static String text(Verdict verdict, Set<Outcome> shown, Look look) {
    return TextExporter.text(verdict, new Showing(shown, List.of(), Optional.empty(), look));
  }

  @Test
  void the_verdict_comes_first_then_findings_by_part_then_what_is_open_then_the_counts() {
    Verdict verdict =
        Verdicts.of(
            Verdicts.pass(),
            Verdicts.sum(),
            Verdicts.title(),
            Verdicts.missing("YOY-01", "t3:col:naturalPerson"),
            Verdicts.missing("YOY-01", "t3:col:total"),
            Verdicts.missing("T4-03", "t4"));

    assertThat(text(verdict))
        .isEqualTo(
            """
            不合规　发现 1 处错误、1 处警告。
              文件　报告.txt
              依据　2023 年度，应用 2021 版格式；规则 cn 1.0.0；截至 2024-02-01

            各部分内容
              ! 警告 SEC-02　SEC-02 对 section:problems 的说明（第3张表格第5行第3列）
                依据　国办公开办函〔2021〕30号 表三
                改正　核对后更正。

            表三　收到和处理政府信息公开申请情况
              ✗ 错误 T3-01　T3-01 对 t3:col:total 的说明（第35行、第58行、第59行）
                依据　国办公开办函〔2021〕30号 表三
                改正　核对后更正。

            未能判定的检查
              ? 未提供上一年度报告（3 项，其中必须判定的 1 项）
                检查　YOY-01 YOY-01 的名称 ×2、T4-03 T4-03 的名称
                解决　请一并提交上一年度报告后重新核查。

            共 6 项检查　通过 1 · 有问题 2 · 不适用 0 · 未能判定 3 · 运行出错 0 · 未运行 0
            """);
  }

  @Test
  void a_long_row_of_alike_findings_is_folded() {
    String text = text(Verdicts.of(Verdicts.rows()));

    assertThat(text)
        .contains("! 警告 FMT-09　FMT-09 的名称（共 25 处）\n    例　FMT-09 对 t3:row:newReceived 的说明\n")
        .contains("等 23 处");
    assertThat(text.split("依据　国办", -1)).hasSize(2);
  }

  @Test
  void an_unreadable_document_is_told_in_one_sentence() {
    assertThat(text(Verdicts.unreadable())).startsWith("无法读取　文件是空的。\n").doesNotContain("项检查");
  }

  @Test
  void a_broken_rule_is_told() {
    assertThat(text(Verdicts.of(Verdicts.broken())))
        .startsWith("核查未完成　有 1 项检查运行出错、0 项未运行，结论不完整。\n")
        .contains("运行出错的检查\n  ✗ T4-01　T4-01 对 t4 的说明（1 项）\n");
  }

  @Test
  void other_outcomes_are_listed_when_asked_for() {
    assertThat(text(Verdicts.of(Verdicts.pass()), EnumSet.allOf(Outcome.class), Look.PLAIN))
        .contains("通过的检查\n  T3-02　T3-02 的名称（1 项）：总计");
  }

  @Test
  void no_line_is_wider_than_the_screen_and_colour_is_used_only_where_it_is_understood() {
    Verdict verdict = Verdicts.of(Verdicts.sum(), Verdicts.title());

    String narrow = text(verdict, VerdictJson.SHOWN_BY_DEFAULT, new Look(false, 44));
    String colored = text(verdict, VerdictJson.SHOWN_BY_DEFAULT, new Look(true, 100));

    assertThat(List.of(narrow.split("\n", -1)))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(46));
    assertThat(narrow).doesNotContain("\u001B");
    assertThat(colored).contains("\u001B[1;31m").contains("\u001B[0m");
    assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(verdict));
  }
}
