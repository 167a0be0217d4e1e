package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.document.Submission;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.text.Sentences;
import org.gouji.verdict.Verdict;

/** Made-up reports in a form of Word beside the same reports on a page. */
final class WordReports {
  private final Map<String, Integer> states = new TreeMap<>();
  private int documents;

  /** Conformant reports of every year and kind of organ, and every fault. */
  static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    long seed = 7_000;
    for (int year : Specimen.YEARS) {
      for (Reporter reporter : Reporter.values()) {
        samples.add(Generator.told(++seed, year, reporter));
      }
    }
    for (Fault fault : Fault.all()) {
      int year = Specimen.YEARS.get((int) (++seed % Specimen.YEARS.size()));
      fault.plant(seed, year).ifPresent(planted -> samples.add(planted.sample()));
    }
    return samples;
  }

  /** Demands that every cell and every outcome is that of the page. */
  void compare(Submission word, Sample sample) {
    Submission page = Shipped.file("报告.html", Layout.named("html").write(sample));
    Verdict ofPage = Shipped.check(page);
    Verdict ofWord = Shipped.check(word);
    Report read = ofWord.report().orElseThrow();

    assertThat(cells(read)).as("%s", word.name()).isEqualTo(cells(ofPage.report().orElseThrow()));
    assertThat(outcomes(ofWord)).as("%s", word.name()).isEqualTo(outcomes(ofPage));
    Reports.cells(read).forEach(cell -> states.merge(cell.state().name(), 1, Integer::sum));
    documents++;
  }

  /** How many documents were compared, and their cells by state. */
  String score() {
    return documents + " Word documents, cells by state: " + states;
  }

  private static Map<String, String> cells(Report report) {
    return Reports.cells(report).stream()
        .collect(Collectors.toMap(Cell::target, WordReports::shown, (a, b) -> a, TreeMap::new));
  }

  private static String shown(Cell cell) {
    return "%s %s «%s» %s %s"
        .formatted(
            cell.state(), cell.value(), Sentences.strip(cell.raw()), cell.unit(), cell.origin());
  }

  private static List<String> outcomes(Verdict verdict) {
    return verdict.results().stream()
        .map(result -> Shipped.check(result) + " " + outcome(result))
        .sorted()
        .toList();
  }

  private static String outcome(Result result) {
    return result.outcome() + " " + result.severity();
  }
}
