package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.Basis;
import org.gouji.rule.Severity;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** A row that only the other edition has. */
class EditionsInOneTableTest {

  private static Verdict check(String from, String to) {
    String text =
        Repository.text(Repository.root().resolve("samples/county-water-bureau-2023.txt"))
            .replaceFirst(from, to);
    return Shipped.check(Shipped.file("report.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Stream<Result> failures(Verdict verdict) {
    return verdict.results().stream()
        .filter(result -> result.outcome() == Outcome.FAIL)
        .filter(result -> result.target().startsWith("t2"));
  }

  @Test
  void a_row_of_2019_stands_below_headings_of_2021_then_the_table_mixes_both() {
    List<Result> found = failures(check("行政许可\t56", "行政许可\t56\n其他对外管理服务事项\t3")).toList();

    assertThat(found).extracting(Shipped::check).containsExactly("FMT-02 t2");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).message()).contains("同一张表里混用了两版格式").contains("其他对外管理服务事项");
  }

  @Test
  void a_reworded_label_is_measured_by_the_law_of_the_edition_found() {
    String page =
        new String(
                Layout.named("html").write(Generator.report(3, 2020, Reporter.DEPARTMENT)),
                StandardCharsets.UTF_8)
            .replace("2020", "2023")
            .replace("对外公开总数量", "对外公开总数");

    List<Result> found =
        failures(Shipped.check(Shipped.file("report.html", page.getBytes(StandardCharsets.UTF_8))))
            .filter(result -> result.rule().value().equals("FMT-05"))
            .toList();

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).basis()).extracting(Basis::norm).containsExactly("国办公开办函〔2019〕60号");
  }
}
