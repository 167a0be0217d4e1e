package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.cases.BaseReport;
import org.gouji.document.Place;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.form.TableKey;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.narrative.Narrator;
import org.gouji.report.Figure;
import org.gouji.report.Narrative;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;

/**
 * The statements that people found in real reports, against those that are read from them. A report
 * that no reader reads yet is represented by its labelled sentences, joined to a paragraph.
 */
class StatementsTest {

  /** Reports with the file that is read; empty where only the sentences are. */
  private static final Map<String, String> FILES =
      Map.of(
          "pingtan-2021", "pingtan-2021.rebuilt.html",
          "pingtan-2022", "pingtan-2022.rebuilt.html",
          "shuyang-county-2025", "shuyang-county-2025.ocr.md",
          "hongze-2023", "",
          "huaian-2024", "");

  private static final Map<String, String> TRUTHS =
      Map.of(
          "pingtan-2021", "pingtan-2021.rebuilt.truth.json",
          "pingtan-2022", "pingtan-2022.rebuilt.truth.json",
          "shuyang-county-2025", "shuyang-county-2025.ocr.truth.json",
          "hongze-2023", "hongze-district-2023.truth.json",
          "huaian-2024", "huaian-city-2024.truth.json");

  private final List<String> table = new ArrayList<>();
  private int labelled;
  private int recognised;
  private int wrong;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  void labelled_statements_are_read_and_none_is_read_wrongly() throws UnreadableException {
    for (String name : RealReport.NAMES) {
      five(RealReport.named(name), name);
    }
    for (String id : FILES.keySet().stream().sorted().toList()) {
      further(id);
    }
    table.forEach(System.out::println);
    System.out.printf("%d labelled, %d recognised, %d wrong%n", labelled, recognised, wrong);

    assertThat(wrong).isZero();
    assertThat(recognised).isGreaterThanOrEqualTo((labelled * 9 + 9) / 10);
  }

  private void five(RealReport real, String name) throws UnreadableException {
    List<Figure> figures = new ArrayList<>(Shipped.read(real.file()).narrative().figures());
    for (JsonNode label : real.report().path("narrative")) {
      String key = label.path("figure").asText();
      BigDecimal value = new BigDecimal(label.path("value").asText());
      boolean read = figures.removeIf(f -> f.key().equals(key) && f.value().compareTo(value) == 0);
      row(name, key + " " + value, read);
    }
    figures.removeIf(Figure::negated);
    notLabelled(name, figures);
  }

  private void further(String id) throws UnreadableException {
    Path folder = Repository.reports().resolve("more");
    JsonNode truth = Repository.json(folder.resolve(TRUTHS.get(id)));
    List<Figure> figures = new ArrayList<>(narrative(FILES.get(id), folder, truth).figures());
    for (JsonNode label : truth.path("textStatements")) {
      if (!label.path("equals").isEmpty()) {
        for (JsonNode value : values(label.path("value"))) {
          BigDecimal number = new BigDecimal(value.asText());
          boolean read = removeFirst(figures, number);
          row(id, label.path("text").asText() + " " + number, read);
        }
      }
    }
    notLabelled(id, figures);
  }

  private static List<JsonNode> values(JsonNode value) {
    return value.isArray() ? value.valueStream().toList() : List.of(value);
  }

  private static boolean removeFirst(List<Figure> figures, BigDecimal number) {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).value().compareTo(number) == 0) {
        figures.remove(i);
        return true;
      }
    }
    return false;
  }

  private static Narrative narrative(String file, Path folder, JsonNode truth)
      throws UnreadableException {
    if (!file.isEmpty()) {
      return Shipped.read(Shipped.file(file, Repository.bytes(folder.resolve(file)))).narrative();
    }
    List<String> texts =
        truth.path("textStatements").valueStream().map(t -> t.path("text").asText()).toList();
    Report clean = BaseReport.clean();
    return Narrator.read(
        List.of(new Statement(String.join("，", texts), new Place.TextPlace(1, 1))),
        List.of(),
        clean.table(TableKey.T2));
  }

  private void row(String report, String label, boolean read) {
    labelled++;
    recognised += read ? 1 : 0;
    table.add("%-34s %-10s %s".formatted(report, read ? "read" : "MISSED", label));
  }

  /** Whatever nobody labelled was read where nothing is stated. */
  private void notLabelled(String report, List<Figure> figures) {
    wrong += figures.size();
    figures.forEach(
        f -> table.add("%-34s %-10s %s %s".formatted(report, "WRONG", f.key(), f.raw())));
  }

  @Test
  void what_agrees_with_the_tables_is_not_charged() {
    for (String file : FILES.values()) {
      if (!file.isEmpty()) {
        Submission report =
            Shipped.file(file, Repository.bytes(Repository.reports().resolve("more/" + file)));
        List<Result> results = Shipped.check(report).results();

        assertThat(results)
            .filteredOn(r -> r.rule().value().startsWith("NAR"))
            .filteredOn(r -> r.outcome() == Outcome.FAIL)
            .allSatisfy(
                r -> {
                  assertThat(r.severity()).isEqualTo(Severity.WARNING);
                  assertThat(r.variant()).isEqualTo("otherBasis");
                });
        assertThat(results)
            .filteredOn(r -> r.rule().value().startsWith("NAR"))
            .filteredOn(r -> r.outcome() == Outcome.PASS)
            .isNotEmpty();
      }
    }
  }
}
