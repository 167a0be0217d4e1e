package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.ReporterKind;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles as agencies word them, and the year that a report is taken to be of. */
class TitlesTest {

  private static final String TITLE = "云溪县水利局2023年政府信息公开工作年度报告";
  private static final String PERIOD = "2023年1月1日至2023年12月31日";

  private static Verdict check(String title, String period) {
    String text =
        Repository.text(Repository.root().resolve("samples/county-water-bureau-2023.txt"))
            .replaceFirst(TITLE, title)
            .replaceFirst(PERIOD, period);
    return Shipped.check(Shipped.file("report.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> failures(Verdict verdict) {
    return verdict.results().stream()
        .filter(result -> result.outcome() == Outcome.FAIL)
        .map(Shipped::check)
        .filter(check -> check.startsWith("DOC-"))
        .toList();
  }

  private static Outcome outcome(Verdict verdict, String rule, String target) {
    Result result = Shipped.result(verdict.results(), rule, target);
    return result.outcome();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪县水利局关于2023年政府信息公开工作年度报告",
        "关于云溪县水利局2023年政府信息公开工作年度报告",
        "云溪县水利局关于2023年度政府信息公开工作情况的报告",
        "一图读懂：云溪县水利局2023年政府信息公开工作年度报告",
        "云溪县水利局2023年政府信息公开工作总结",
        "云溪县水利局二〇二三年度政府信息公开工作情况"
      })
  void a_title_names_the_organ_and_its_kind_however_it_is_worded(String title) {
    Verdict verdict = check(title, PERIOD);

    assertThat(verdict.report().orElseThrow().title().orElseThrow().text()).isEqualTo(title);
    assertThat(verdict.report().orElseThrow().organ().name()).contains("云溪县水利局");
    assertThat(verdict.report().orElseThrow().organ().kind()).isEqualTo(ReporterKind.DEPARTMENT);
    assertThat(verdict.report().orElseThrow().year()).hasValue(2023);
  }

  @Test
  void a_popular_version_is_told_as_one() {
    assertThat(failures(check("一图读懂：" + TITLE, PERIOD))).containsExactly("DOC-04 title");
  }

  @Test
  void a_summary_of_work_is_not_called_a_report() {
    assertThat(failures(check("云溪县水利局2023年政府信息公开工作总结", PERIOD))).containsExactly("DOC-01 title");
  }

  @Test
  void a_period_that_ends_before_it_begins_does_not_decide_the_year() {
    Verdict verdict = check("云溪县水利局2023年政府信息公开工作总结", "2023年1月1日至2022年12月31日");

    assertThat(verdict.report().orElseThrow().year()).hasValue(2023);
    assertThat(Shipped.result(verdict.results(), "DOC-06", "period").message())
        .contains("应为2023年1月1日至2023年12月31日");
  }

  @Test
  void where_title_and_period_name_different_years_one_error_asks_which() {
    Verdict verdict = check("云溪县水利局2022年政府信息公开工作年度报告", PERIOD);

    assertThat(failures(verdict)).containsExactly("DOC-05 year");
    assertThat(outcome(verdict, "DOC-06", "period")).isEqualTo(Outcome.UNDETERMINED);
  }
}
