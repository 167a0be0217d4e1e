package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.gouji.text.Sentences;
import org.junit.jupiter.api.Test;

/** A report as a Word document is read and judged as the same report on a page. */
class DocxReportsTest {
  private static final int DRESSES = 32;

  /** Conformant reports of every year and kind of organ, and every fault. */
  private static List<Sample> samples() {
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

  @Test
  @SuppressWarnings("SystemOut") // the figures are what a reader of the build wants to see
  void every_cell_and_every_outcome_is_that_of_the_page() throws UnreadableException {
    Map<String, Integer> score = new TreeMap<>();
    List<Sample> samples = samples();
    for (int i = 0; i < samples.size(); i++) {
      Submission word = Shipped.file("报告.docx", DocxFile.of(samples.get(i), i % DRESSES));
      Submission page = Shipped.file("报告.html", Layout.named("html").write(samples.get(i)));
      Report read = Shipped.read(word);
      Map<String, String> expected = cells(Shipped.read(page));

      assertThat(cells(read)).as("document %d, %s", i, samples.get(i).title()).isEqualTo(expected);
      assertThat(outcomes(word)).as("document %d", i).isEqualTo(outcomes(page));
      Reports.cells(read).forEach(cell -> score.merge(cell.state().name(), 1, Integer::sum));
    }
    System.out.println(samples.size() + " Word documents, cells by state: " + score);
    assertThat(samples.size()).isGreaterThan(150);
  }

  private static Map<String, String> cells(Report report) {
    return Reports.cells(report).stream()
        .collect(Collectors.toMap(Cell::target, DocxReportsTest::shown, (a, b) -> a, TreeMap::new));
  }

  private static String shown(Cell cell) {
    return "%s %s «%s» %s %s"
        .formatted(
            cell.state(), cell.value(), Sentences.strip(cell.raw()), cell.unit(), cell.origin());
  }

  private static List<String> outcomes(Submission file) {
    return Shipped.check(file).results().stream()
        .map(result -> Shipped.check(result) + " " + outcome(result))
        .sorted()
        .toList();
  }

  private static String outcome(Result result) {
    return result.outcome() + " " + result.severity();
  }
}
