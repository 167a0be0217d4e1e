package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.Role;
import org.gouji.testkit.Check;
import org.gouji.testkit.Expectation;
import org.gouji.testkit.Outcome;
import org.gouji.testkit.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole road of an office in a real browser: the register, two years of reports, the lists and
 * the years' pages. Every planted fault is found on the report that has it, and nothing else.
 */
@QuarkusTest
class PrefectureTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REPORTS = "/api/v1/reports";
  private static final int PAGE = 500;

  @TestHTTPResource("/")
  URL address;

  @Inject Office office;

  @TempDir Path folder;

  @Test
  void every_planted_fault_of_a_small_prefecture_is_on_the_right_organ() throws IOException {
    walk(Prefecture.of("970100", 16), 3);
  }

  @Test
  @Tag("long")
  void every_planted_fault_of_a_prefecture_with_500_reports_is_on_the_right_organ()
      throws IOException {
    walk(Prefecture.of("980100", 250), Integer.MAX_VALUE);
  }

  /**
   * Walks the road.
   *
   * @param rules how many rules are looked at in the worklist's page
   */
  private void walk(Prefecture prefecture, int rules) throws IOException {
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = new OfficePages(browser, address, office);
      pages.signIn(Role.ADMINISTRATOR, prefecture.code(), "organs.html");
      register(pages, prefecture);
      pages.signOut();
      pages.signIn(Role.AUDITOR, prefecture.code(), "jobs.html");
      int files = prefecture.members().size();
      for (int year : List.of(Prefecture.EARLIER, Prefecture.LATER)) {
        Path zip = folder.resolve(year + ".zip");
        Files.write(zip, Batches.zip(prefecture.reports(year)));
        pages.handIn(zip);
        assertThat(browser.find("#progress").getText())
            .isEqualTo("共 %d 份，全部处理：已收入 %d", files, files);
        pages.shoot("batch-" + prefecture.code() + "-" + year);
      }
      Office.Person auditor = office.person(Role.AUDITOR, prefecture.code());
      confirm(auditor);
      assertThat(differences(auditor, prefecture)).isEmpty();
      for (int year : List.of(Prefecture.EARLIER, Prefecture.LATER)) {
        worklist(pages, prefecture, year, rules);
        pages.open("year.html?year=" + year);
        pages.await("#verdicts canvas");
        assertThat(browser.texts("#figures li")).contains("已报送\n" + files);
        pages.shoot("year-" + prefecture.code() + "-" + year);
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private void register(OfficePages pages, Prefecture prefecture) throws IOException {
    Path list = folder.resolve("organs.xlsx");
    Files.write(list, ListOfOrgans.of(prefecture.register()));
    Browser browser = pages.browser();
    browser.find("#import summary").click();
    browser.find("#workbook").sendKeys(list.toString());
    browser.await(
        "the register is imported",
        () ->
            browser
                .find("#imported")
                .getText()
                .contains("新增 " + prefecture.members().size() + "，"));
    pages.shoot("register-" + prefecture.code());
  }

  /** Confirms the earlier reports, and waits until the later ones are judged beside them. */
  private static void confirm(Office.Person auditor) throws IOException {
    for (JsonNode filing : filings(auditor, Prefecture.EARLIER)) {
      String report = filing.path("report").path("id").textValue();
      auditor.changes().put(REPORTS + "/" + report + "/confirmation").then().statusCode(200);
    }
    for (JsonNode filing : filings(auditor, Prefecture.LATER)) {
      String report = filing.path("report").path("id").textValue();
      for (int look = 0; look < 2400 && file(auditor, report).path("verdicts").size() < 2; look++) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  private static List<JsonNode> filings(Office.Person auditor, int year) throws IOException {
    List<JsonNode> filings = new ArrayList<>();
    json(auditor, REPORTS + "?year=" + year + "&size=" + PAGE).path("items").forEach(filings::add);
    return filings;
  }

  private static JsonNode file(Office.Person auditor, String report) {
    return json(auditor, REPORTS + "/" + report);
  }

  private static JsonNode json(Office.Person auditor, String path) {
    try {
      return JSON.readTree(auditor.asks().get(path).then().statusCode(200).extract().asByteArray());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** Where a kept verdict says something else than it must. */
  private static List<String> differences(Office.Person auditor, Prefecture prefecture)
      throws IOException {
    Map<String, Prefecture.Member> members = new HashMap<>();
    prefecture.members().forEach(one -> members.put(one.code(), one));
    List<String> differences = new ArrayList<>();
    for (int year : List.of(Prefecture.EARLIER, Prefecture.LATER)) {
      List<JsonNode> filings = filings(auditor, year);
      assertThat(filings).hasSameSizeAs(prefecture.members());
      for (JsonNode filing : filings) {
        String report = filing.path("report").path("id").textValue();
        Prefecture.Member member = members.get(filing.path("organ").path("code").textValue());
        String verdict = file(auditor, report).path("currentVerdict").textValue();
        JsonNode kept = json(auditor, REPORTS + "/" + report + "/verdicts/" + verdict);
        member.expected(year).differences(actual(kept)).stream()
            .map(line -> member.organ() + year + " " + member.fault() + ": " + line)
            .forEach(differences::add);
      }
    }
    return differences;
  }

  private static Map<Check, Expectation.Actual> actual(JsonNode verdict) {
    Map<Check, Expectation.Actual> actual = new HashMap<>();
    for (JsonNode result : verdict.path("results")) {
      actual.put(
          new Check(result.path("rule").textValue(), result.path("target").textValue()),
          new Expectation.Actual(
              Outcome.valueOf(result.path("outcome").textValue()),
              Severity.valueOf(result.path("severity").textValue())));
    }
    return actual;
  }

  /** The page shows for a rule the organs whose reports break it, over all its pages. */
  private static void worklist(OfficePages pages, Prefecture prefecture, int year, int rules) {
    Browser browser = pages.browser();
    List<String> open = prefecture.open(year);
    prefecture.broken(year).entrySet().stream()
        .filter(rule -> !open.contains(rule.getKey()))
        .limit(rules)
        .forEach(
            rule -> {
              TreeSet<String> shown = new TreeSet<>();
              boolean more = true;
              for (int page = 0; more; page++) {
                pages.open(
                    "worklist.html?year=%d&rule=%s&page=%d".formatted(year, rule.getKey(), page));
                pages.await("#pager button");
                shown.addAll(browser.texts("#rows tbody a"));
                more = browser.find("#pager button:nth-of-type(3)").isEnabled();
              }
              assertThat(shown).as(rule.getKey()).isEqualTo(rule.getValue());
            });
    pages.shoot("worklist-" + prefecture.code() + "-" + year);
  }
}
