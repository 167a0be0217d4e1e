package org.gouji.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The pages of an administrator, in a real browser: the register, accounts, keys, the trail. */
@QuarkusTest
class AdministrationPagesTest {

  @TestHTTPResource("/")
  URL address;

  @Inject Office office;

  @TempDir Path folder;

  private OfficePages pages(Browser browser) {
    return new OfficePages(browser, address, office);
  }

  @Test
  void a_register_is_imported_and_its_year_leads_to_its_lists() throws IOException {
    String good = "P-GOV | 云溪县人民政府 | 人民政府 | 570101 | | | | | 2019 | | ";
    Path wrong =
        Files.write(folder.resolve("wrong.xlsx"), ListOfOrgans.of(good.replace("570101", "57")));
    Path right = Files.write(folder.resolve("right.xlsx"), ListOfOrgans.of(good));
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = pages(browser);
      pages.signIn(Role.ADMINISTRATOR, "570100", "organs.html");
      browser.find("#import summary").click();
      browser.find("#workbook").sendKeys(wrong.toString());
      pages.await("#faults tbody td");
      assertThat(browser.texts("#faults tbody td").subList(0, 2)).containsExactly("2", "行政区划代码");
      browser.find("#workbook").sendKeys(right.toString());
      browser.await("it is imported", () -> browser.find("#imported").getText().contains("新增 1"));
      assertThat(browser.texts("#rows tbody th")).containsExactly("云溪县人民政府");

      pages.open("year.html?year=2023");
      pages.await("#verdicts canvas");
      assertThat(browser.texts("#figures li")).contains("未报送\n1");
      browser.find("#regions tbody td:nth-of-type(3) a").click();
      pages.await("#rows .overdue");
      assertThat(browser.find("#rows tbody").findElements(By.cssSelector("tr"))).hasSize(1);
      assertThat(browser.find("#rows .overdue").getText()).isEqualTo("未报送（截止 2024-03-31）");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void an_administrator_keeps_accounts_and_keys_and_sees_what_was_done() {
    try (Browser browser = Browser.open(folder)) {
      OfficePages pages = pages(browser);
      pages.signIn(Role.ADMINISTRATOR, "600100", "accounts.html");
      pages.await("#rows [name=change]");
      browser.find("#new").click();
      pages.type("#form [name=name]", "yunxi-600101");
      pages.type("#form [name=fullName]", "<i>云溪</i>");
      pages.type("#form [name=region]", "610101");
      browser.find("#form .chief").click();
      pages.await("#form .told");
      assertThat(browser.find("#form .told").getText()).isEqualTo("请至少选择一个角色。");
      browser.find("[name=roles][value=AUDITOR]").click();
      browser.find("[name=roles][value=CLIENT]").click();
      browser.find("#form .chief").click();
      browser.await(
          "a foreign region is refused",
          () -> browser.find("#form .told").getText().contains("不在您的管辖范围"));
      pages.type("#form [name=region]", "600101");
      browser.find("#form .chief").click();
      pages.await("#issued code");
      String oneTime = browser.find("#issued code").getText();
      String row = "#rows tr[data-name='yunxi-600101'] ";
      pages.await(row);
      assertThat(browser.find(row).getText()).contains("<i>云溪</i>", "核查员、程序", "未改一次性密码");

      browser.find(row + "[name=keys]").click();
      pages.await("#key-rows .none");
      pages.type("#issue [name=name]", "公文系统");
      browser.find("#issue .chief").click();
      pages.await("#key-rows [name=revoke]");
      String key = browser.find("#issued code").getText();
      pages.shoot("accounts");
      given()
          .header("Authorization", "Bearer " + key)
          .get("/api/v1/reports")
          .then()
          .statusCode(200);
      browser.find("#key-rows [name=revoke]").click();
      browser.driver().switchTo().alert().accept();
      pages.await("#key-rows .none");
      given()
          .header("Authorization", "Bearer " + key)
          .get("/api/v1/reports")
          .then()
          .statusCode(401);

      pages.open("audit.html");
      pages.await("#rows td");
      assertThat(browser.texts("#rows td:nth-child(4)")).startsWith("删除密钥", "发放密钥", "新建账号", "登录");
      browser.find("#verify").click();
      browser.await(
          "the chain is whole", () -> browser.find("#verified").getText().contains("完整，没有改动"));
      pages.shoot("audit");
      pages.signOut();
      pages.open("worklist.html");
      pages.begin("yunxi-600101", oneTime);
      assertThat(pages.at("worklist.html")).isTrue();
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
