package org.gouji.proof;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Submission;
import org.gouji.json.ReportJson;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Evidence;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document gives the same answer: again, as JSON, in another layout. */
class SameAnswerTest {

  static final List<String> NAMES = RealReport.NAMES;
  private static final Set<Outcome> ALL = EnumSet.allOf(Outcome.class);

  static List<String> layouts() {
    return Layout.all().stream().map(Layout::name).toList();
  }

  /** Made-up documents in a layout, every fifth fault in it. */
  private static List<Submission> files(String layout) {
    List<Submission> files = new ArrayList<>();
    for (int i = 0; i < Fault.all().size(); i += 5) {
      int year = Specimen.YEARS.get(i % Specimen.YEARS.size());
      Specimen.planted(Fault.all().get(i), 100 + i, year, Layout.named(layout))
          .ifPresent(specimen -> files.add(specimen.file()));
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void checked_twice_then_the_same_verdict_and_the_same_bytes(String layout) {
    files(layout).forEach(SameAnswerTest::checkTwice);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void real_report_checked_twice_then_the_same_verdict_and_the_same_bytes(String name) {
    checkTwice(RealReport.named(name).file());
  }

  private static void checkTwice(Submission file) {
    Verdict once = Shipped.check(file);
    Verdict again =
        Shipped.check(Shipped.file(file.name(), Arrays.copyOf(file.bytes(), file.bytes().length)));

    assertThat(again).isEqualTo(once);
    assertThat(VerdictJson.write(again, ALL)).isEqualTo(VerdictJson.write(once, ALL));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void written_as_json_and_read_back_then_the_same_results(String layout) {
    files(layout).forEach(SameAnswerTest::throughJson);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void real_report_written_as_json_and_read_back_then_the_same_results(String name) {
    throughJson(RealReport.named(name).file());
  }

  private static void throughJson(Submission file) {
    Verdict direct = Shipped.check(file);
    Report report = direct.report().orElseThrow();

    Report back = ReportJson.read(ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
    Verdict posted =
        Shipped.CHECKER.check(direct.subject(), back, Optional.empty(), Shipped.OPTIONS).verdict();

    assertThat(back).isEqualTo(report);
    assertThat(posted.results()).isEqualTo(direct.results());
    assertThat(posted.conclusion()).isEqualTo(direct.conclusion());
  }

  @Test
  void another_layout_then_the_same_fingerprint_where_the_cells_are_the_same() {
    int compared = 0;
    for (int i = 0; i < Fault.all().size(); i++) {
      int year = Specimen.YEARS.get(i % Specimen.YEARS.size());
      Optional<Sample> sample = Fault.all().get(i).plant(i, year).map(Fault.Planted::sample);
      if (sample.isPresent()) {
        compared += compare(findings("html", sample.get()), findings("lines", sample.get()));
        compared += compare(findings("html", sample.get()), findings("markdown", sample.get()));
      }
    }
    assertThat(compared).as("findings that stand on the same cells").isGreaterThan(100);
  }

  private static int compare(Map<String, Result> one, Map<String, Result> other) {
    int compared = 0;
    for (Map.Entry<String, Result> entry : one.entrySet()) {
      Result here = entry.getValue();
      Result there = other.get(entry.getKey());
      if (there != null && cells(here).isPresent() && cells(here).equals(cells(there))) {
        assertThat(there.fingerprint()).as(entry.getKey()).isEqualTo(here.fingerprint());
        compared++;
      }
    }
    return compared;
  }

  private static Map<String, Result> findings(String layout, Sample sample) {
    Layout written = Layout.named(layout);
    return Shipped.check(Shipped.file(written.fileName(), written.write(sample))).results().stream()
        .filter(r -> r.outcome() == Outcome.FAIL)
        .collect(toMap(Shipped::check, r -> r));
  }

  /** The cells that a finding stands on, empty where it stands on text too. */
  private static Optional<Set<String>> cells(Result result) {
    boolean cellsOnly = result.evidence().stream().allMatch(Evidence.OfCell.class::isInstance);
    return cellsOnly && !result.evidence().isEmpty()
        ? Optional.of(
            result.evidence().stream()
                .map(e -> ((Evidence.OfCell) e).cell())
                .map(cell -> cell.target() + cell.state() + number(cell))
                .collect(Collectors.toCollection(TreeSet::new)))
        : Optional.empty();
  }

  private static String number(Cell cell) {
    return cell.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
  }

  @Test
  void another_organ_or_year_then_another_fingerprint() {
    List<Set<String>> fingerprints =
        Stream.of(Generator.report(1, 2022), Generator.report(2, 2022), Generator.report(1, 2023))
            .map(sample -> sample.withTable4(Optional.empty()))
            .map(sample -> findings("html", sample))
            .map(
                findings ->
                    findings.values().stream().map(Result::fingerprint).collect(Collectors.toSet()))
            .toList();

    assertThat(fingerprints.get(0)).isNotEmpty().doesNotContainAnyElementsOf(fingerprints.get(1));
    assertThat(fingerprints.get(0)).doesNotContainAnyElementsOf(fingerprints.get(2));
  }
}
