package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.api.Benches;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.PdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The start page as an auditor uses it, in a real browser. */
@QuarkusTest
class StartPageTest {

  @TestHTTPResource("/")
  URL address;

  @TempDir Path folder;

  private Browser browser() {
    Browser browser = Browser.open(folder);
    browser.go(address.toString());
    return browser;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Path sample() {
    return Benches.SAMPLE.toAbsolutePath().normalize();
  }

  /** Puts files into the page and waits for all answers. */
  private static void check(Browser browser, Path... files) {
    browser
        .find("#files")
        .sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
    browser.await(
        "all files are answered", () -> browser.find("#progress").getText().contains("全部完成"));
  }

  @Test
  void the_page_runs_nothing_but_its_own_scripts_and_styles() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .body(not(containsString("http:")), not(containsString("https:")));
  }

  @Test
  void one_file_is_answered_with_its_verdict_page() {
    try (Browser browser = browser()) {
      check(browser, sample());

      assertThat(browser.texts("#list .state")).containsExactly("不合规");
      assertThat(browser.find("#list .told").getText())
          .matches("[0-9]+ 处错误，[0-9]+ 处警告，([0-9]+ 处提示，)?[0-9]+ 项未能判定");
      assertThat(browser.find("#verdict h1").getText()).startsWith("不合规 发现 ");
      assertThat(browser.texts("#verdict td.identity")).contains("8 ≠ 7", "1 ≠ 0");
      assertThat(browser.find("#verdict a.rule[href$='/rules/T3-01']").isDisplayed()).isTrue();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void bad_files_are_told_in_chinese_and_do_not_hide_the_others() throws IOException {
    Path rubbish =
        Files.write(
            folder.resolve("rubbish.doc"), HexFormat.of().parseHex("d0cf11e0a1b11ae1000000ff00fe"));
    Path big = Files.write(folder.resolve("big.txt"), new byte[(20 << 20) + 1]);
    try (Browser browser = browser()) {
      check(browser, rubbish, sample(), file("empty.txt", ""), big, file("weather.txt", "今天晴。"));

      assertThat(browser.texts("#list .state"))
          .containsExactly("无法识别文件格式", "不合规", "无法读取", "内容过大", "无法读取");
      assertThat(browser.texts("#list .told").get(0)).contains("请用 Word 或 WPS 打开");
      assertThat(browser.texts("#list .told").get(3)).contains("20 MB", "请删去");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_pdf_is_shown_as_its_pages_with_boxes_over_what_is_found() throws IOException {
    Sample wrong =
        Generator.report(3, 2023, Reporter.DEPARTMENT)
            .mapTable4(table -> table.withCell("reconsideration.total", "98"));
    Path pdf = Files.write(folder.resolve("报告.pdf"), PdfFile.of(wrong));
    try (Browser browser = browser()) {
      check(browser, pdf);

      assertThat(browser.all("#verdict .sheet image")).hasSizeGreaterThan(2);
      WebElement link = browser.find("#verdict .place a.at[href^='#f1-b']");
      WebElement box = browser.find("#verdict .sheet " + link.getDomAttribute("href"));
      assertThat(box.getDomAttribute("class")).isEqualTo("box ERROR");
      link.click();
      browser.await("the box is lit", () -> classes(box).contains("shown"));
      box.click();
      browser.await("the finding is shown", () -> !browser.all("#verdict .place.shown").isEmpty());
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static String classes(WebElement element) {
    return String.valueOf(element.getDomAttribute("class"));
  }

  @Test
  void a_finding_and_its_line_light_each_other_up() {
    try (Browser browser = browser()) {
      check(browser, sample());
      WebElement line = browser.find("#verdict tr#f1-s58");
      WebElement link = browser.find("#verdict .place a.at[href='#f1-s58']");

      new Actions(browser.driver()).moveToElement(link).perform();
      browser.await("the line is lit", () -> line.getAttribute("class").contains("lit"));
      link.click();
      assertThat(line.getAttribute("class")).contains("shown");
      assertThat(browser.driver().switchTo().activeElement()).isEqualTo(line);

      new Actions(browser.driver()).moveToElement(line).perform();
      WebElement finding = browser.find("#verdict .place:has(a[href='#f1-s58'])");
      browser.await("the finding is lit", () -> finding.getAttribute("class").contains("lit"));
      line.findElement(By.cssSelector("a.mark")).click();
      assertThat(finding.getAttribute("class")).contains("shown");
    }
  }

  @Test
  void last_years_report_and_what_is_said_beside_the_file_are_used() throws IOException {
    Path prior = file("prior.txt", Files.readString(sample()).replace("2023年", "2022年"));
    try (Browser browser = browser()) {
      browser.await(
          "the provinces are there", () -> browser.all("select[name=province] option").size() > 1);
      browser.find("#options summary").click();
      browser.find("input[name=prior]").sendKeys(prior.toString());
      browser.find("select[name=province]").sendKeys("浙江省");
      check(browser, sample());

      assertThat(browser.all("#verdict small.last")).isNotEmpty();
      assertThat(browser.find("#verdict .facts").getText()).contains("cn-zhejiang");
    }
  }

  @Test
  void everything_can_be_done_with_the_keyboard() {
    try (Browser browser = browser()) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#files"));
      check(browser, sample(), sample());
      assertThat(browser.find("#verdict").isDisplayed()).isFalse();

      browser.find("#list tr:nth-child(2) button.show").sendKeys(Keys.ENTER);

      assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#verdict"));
      assertThat(browser.find("#verdict article").isDisplayed()).isTrue();
      browser.find("#list tr:nth-child(2) button.remove").sendKeys(Keys.SPACE);
      assertThat(browser.all("#list tbody tr")).hasSize(1);
      assertThat(browser.find("#verdict").isDisplayed()).isFalse();
    }
  }

  @Test
  void the_verdict_is_handed_out_in_every_form() throws IOException {
    try (Browser browser = browser()) {
      check(browser, sample());
      for (String ending : List.of("html", "xlsx", "json", "sarif")) {
        browser.find("#list button[data-ending=" + ending + "]").click();
        Path handedOut = folder.resolve("county-water-bureau-2023.txt.核查结果." + ending);
        browser.await(ending + " has come", () -> Files.exists(handedOut));
        assertThat(Files.size(handedOut)).isPositive();
      }
    }
  }

  @Test
  void hostile_names_and_texts_stay_text() throws IOException {
    String attack = "<img src=x onerror=\"document.title='taken'\">";
    String report = Files.readString(sample()).replace("五、存在的问题和下一步打算", "五、存在的问题和打算" + attack);
    try (Browser browser = browser()) {
      check(browser, file("<img src=x onerror=alert(1)>.txt", report));

      assertThat(browser.all("#verdict img")).isEmpty();
      assertThat(browser.texts("#verdict .source td span")).anyMatch(line -> line.contains(attack));
      assertThat(browser.driver().getTitle()).startsWith("勾稽");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void nothing_is_wider_than_a_small_office_screen() {
    try (Browser browser = browser()) {
      check(browser, sample());
      browser.find("#options summary").click();

      assertThat(
              browser.ask(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo(0L);
    }
  }
}
