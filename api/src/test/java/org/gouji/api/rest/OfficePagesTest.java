package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gouji.api.store.Role;
import org.gouji.report.Levels;
import org.gouji.testkit.Check;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the office as its people use them, in a real browser. */
@QuarkusTest
class OfficePagesTest {

  private static final List<String> PAGES =
      List.of(
          "sign-in",
          "password",
          "worklist",
          "jobs",
          "report",
          "year",
          "levels",
          "organs",
          "accounts",
          "audit");

  private static final List<String> FAULTS =
      List.of("T3-01-oneColumn", "T3-04-granted", "T4-01-several", "SEC-07-none");

  @TestHTTPResource("/")
  URL address;

  @Inject Office office;

  @TempDir Path folder;

  private OfficePages pages(Browser browser) {
    return new OfficePages(browser, address, office);
  }

  /** One report for each fault. */
  private static List<Fault.Planted> planted() {
    return IntStream.range(0, FAULTS.size())
        .mapToObj(at -> Fault.named(FAULTS.get(at)).plant(50 + at, 2023).orElseThrow())
        .toList();
  }

  /** Organs by the rules that their reports must break, for the rules of the faults. */
  private static SortedMap<String, Set<String>> wrong(List<Fault.Planted> planted) {
    SortedMap<String, Set<String>> wrong = new TreeMap<>();
    planted.forEach(one -> wrong.put(one.fault().rule(), new TreeSet<>()));
    for (Fault.Planted one : planted) {
      for (Check check : one.expected(Layout.named("html")).fails()) {
        Optional.ofNullable(wrong.get(check.rule()))
            .ifPresent(organs -> organs.add(one.sample().organ()));
      }
    }
    return wrong;
  }

  private void register(String region, Map<String, Sample> batch) {
    String[] organs =
        batch.values().stream()
            .map(report -> report.organ() + " | " + Batches.kind(report) + " | " + region)
            .toArray(String[]::new);
    for (int at = 0; at < organs.length; at++) {
      organs[at] = "P" + region + "-" + at + " | " + organs[at];
    }
    Batches.register(office, region.substring(0, 4) + "00", organs);
  }

  private static Map<String, String> links(Browser browser) {
    Map<String, String> links = new LinkedHashMap<>();
    for (WebElement link : browser.all("#rows tbody a")) {
      links.put(link.getText(), String.valueOf(link.getDomProperty("href")));
    }
    return links;
  }

  @Test
  void pages_run_nothing_but_their_own_scripts_and_styles() {
    for (String page : PAGES) {
      given()
          .get("/office/" + page + ".html")
          .then()
          .statusCode(200)
          .header("Content-Security-Policy", containsString("default-src 'none'"))
          .header("Content-Security-Policy", not(containsString("unsafe")))
          .body(not(containsString("http:")), not(containsString("https:")));
    }
  }

  @Test
  void an_auditor_takes_a_batch_in_and_works_through_what_is_wrong() throws IOException {
    List<Fault.Planted> planted = planted();
    Map<String, Sample> batch = Batches.reports(4, 2023);
    planted.forEach(one -> batch.put(one.sample().organ() + ".html", one.sample()));
    register("540101", batch);
    Path zip = Files.write(folder.resolve("2023.zip"), Batches.zip(batch));
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = pages(browser);
      pages.signIn(Role.AUDITOR, "540100", "jobs.html");
      pages.handIn(zip);
      assertThat(browser.find("#progress").getText()).isEqualTo("共 8 份，全部处理：已收入 8");
      assertThat(browser.all("#rows a")).hasSize(8);

      String report = "";
      for (Map.Entry<String, Set<String>> rule : wrong(planted).entrySet()) {
        pages.open("worklist.html?year=2023&rule=" + rule.getKey());
        pages.await("#pager .total");
        Map<String, String> links = links(browser);
        assertThat(links.keySet()).as(rule.getKey()).isEqualTo(rule.getValue());
        report = links.values().iterator().next();
      }
      pages.open("worklist.html");
      pages.await("#rows a");
      browser.find("[name=verdict]").sendKeys("不合规");
      browser.find("#filters .chief").click();
      browser.await(
          "the filter is in the address",
          () -> String.valueOf(browser.ask("location.search")).contains("NON_CONFORMANT"));
      browser.find("#reports").click();
      browser.await("the workbook has come", () -> Files.exists(folder.resolve("报告清单.xlsx")));

      browser.go(report);
      pages.await(".deciding button[name=confirm]");
      int undecided = undecided(browser);
      browser.find(".deciding button[name=dismiss]").click();
      browser.find(".deciding textarea").sendKeys("<b>附件已说明</b>");
      browser.find(".deciding form .chief").click();
      pages.await(".deciding .DISMISSED");
      assertThat(browser.find(".deciding .DISMISSED").getText()).startsWith("不计：<b>附件已说明</b>");
      browser.find(".deciding button[name=confirm]").click();
      pages.await(".deciding .CONFIRMED");
      assertThat(undecided(browser)).isEqualTo(undecided - 1);
      browser.find("button[name=confirm]").click();
      pages.await("button[name=revoke]");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static int undecided(Browser browser) {
    String told = browser.find("#head .state-line").getText();
    return Integer.parseInt(told.replaceFirst("(?s).*待处理 ([0-9]+).*", "$1"));
  }

  @Test
  void a_cell_is_compared_with_the_original_by_keyboard() {
    Batches.register(office, "550100", "P-WATER | 云溪县水利局 | 部门 | 550101");
    Office.Person auditor = office.person(Role.AUDITOR, "550101");
    String job = Batches.handIn(auditor.changes().multiPart("file", "c.txt", Batches.sample()));
    Batches.followed(auditor, job);
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = pages(browser);
      pages.signIn(Role.AUDITOR, "550101", "worklist.html");
      pages.await("#rows a");
      browser.find("#rows a").click();
      pages.await("button[name=compare]");
      browser.find("button[name=compare]").sendKeys(Keys.ENTER);
      String cell = "[data-cell='t3:carriedForward:total']";
      browser.find(cell).sendKeys(Keys.ENTER);
      assertThat(browser.find("#cell-name").getText()).contains("四、结转下年度继续办理", "总计");
      pages.type("#cell [name=value]", "1");
      browser.find("#cell [name=value]").sendKeys(Keys.ENTER);
      pages.await(cell + ".manual");

      assertThat(browser.find("#head .state-line").getText()).contains("错误 1，");
      assertThat(browser.texts("#verdict a.rule")).doesNotContain("T3-01");
      assertThat(browser.find("#cell").isDisplayed()).isFalse();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_file_that_does_not_say_whose_it_is_is_asked_for_in_its_row() throws IOException {
    Batches.register(office, "560100", "P-EDU | 云溪县教育局 | 部门 | 560101");
    Path nameless = folder.resolve("<img src=x onerror=alert(1)>.txt");
    String text = new String(Batches.sample(), StandardCharsets.UTF_8);
    Files.writeString(nameless, text.replace("云溪县水利局", "本机关"));
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = pages(browser);
      pages.signIn(Role.SUBMITTER, "560101", "jobs.html");
      pages.handIn(nameless);
      assertThat(browser.texts("#rows .state")).containsExactly("待补充");
      assertThat(browser.all("main img")).isEmpty();

      browser.find(".question [name=organ]").sendKeys("云溪县教育局" + Keys.ENTER);
      pages.await("#rows tr.DONE");
      assertThat(browser.all("#rows a")).isEmpty();

      pages.open("worklist.html");
      pages.await("[role=alert]");
      assertThat(browser.find("[role=alert]").getText()).contains("您的角色是报送员", "联系管理员");
      pages.signOut();
      pages.open("year.html?year=2023");
      browser.await("nobody gets in", () -> pages.at("sign-in.html"));
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_summary_is_compared_with_the_reports_below_it_side_by_side() {
    Batches.register(
        office,
        "760100",
        "P-G | 云山县人民政府 | 人民政府 | 760101",
        "P-1 | 云山县水利局 | 部门 | 760101",
        "P-2 | 云山县教育局 | 部门 | 760101",
        "P-3 | 云山县司法局 | 部门 | 760101");
    Office.Person auditor = office.person(Role.AUDITOR, "760101");
    Levels levels = LevelsTest.levels(LevelsTest.LEFT_OUT);
    LevelsTest.filed(auditor, levels.government());
    levels.members().forEach(member -> LevelsTest.filed(auditor, member));
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = pages(browser);
      pages.signIn(Role.AUDITOR, "760101", "year.html");
      pages.open("year.html?year=2023");
      pages.await("#levels a[href*='2023']");
      browser.find("#levels a").click();
      pages.await("[name=organ] option[value=P-G]");
      browser.find("[name=organ] option[value=P-G]").click();
      browser.find("#start").click();
      pages.await(".level-finding");

      assertThat(browser.texts("#figures li")).contains("下级机关\n3", "没有可读的报告\n1", "错误\n3");
      assertThat(browser.texts(".level-finding p:first-child"))
          .anyMatch(text -> text.startsWith("错误 LVL-02") && text.endsWith("云山县教育局 80"));
      assertThat(browser.texts(".level-finding tr")).anyMatch(row -> row.startsWith("云山县教育局 80"));
      assertThat(browser.texts("#members td.overdue")).containsExactly("逾期未报送");
      assertThat(browser.all("#open tbody tr")).isNotEmpty();
      pages.shoot("levels");
      browser.find(".level-finding tbody a").click();
      browser.await("the report is there", () -> pages.at("report.html"));
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
