package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gouji.api.register.ListOfOrgans;
import org.gouji.api.store.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganListTest {

  private static final String ORGANS = "/api/v1/organs";
  private static final String LIST = "/api/v1/organ-list";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject Office office;

  private static Response send(Office.Person person, byte[] workbook) {
    return person.changes().contentType(XLSX).body(workbook).post(LIST);
  }

  @Test
  void a_list_is_taken_once_shown_as_a_tree_and_by_who_must_file() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "520000");
    Office.Person county = office.person(Role.AUDITOR, "520101");
    byte[] list =
        ListOfOrgans.of(
            "T-WATER | 云溪县水利局 | 部门 | 520101 | T-GOV | T-GOV | 云溪县水务局；云溪县水电局 | | 2019 | | 2023=2024-02-20",
            "T-GOV | 云溪县人民政府 | 人民政府 | 520101 | | | | | 2019 | | ",
            "T-OLD | 云溪县林业局 | 部门 | 520101 | T-GOV | | | T-WATER | 2019 | 2021 | ",
            "T-TOWN | 云溪镇人民政府 | 乡镇街道 | 520101001 | T-GOV | | | | 2020 | | ",
            "T-CITY | 云江市人民政府 | 人民政府 | 520200 | | | | | 2019 | | ");

    send(administrator, list)
        .then()
        .statusCode(200)
        .body("", equalTo(Map.of("added", 5, "changed", 0, "unchanged", 0)));
    send(administrator, list)
        .then()
        .statusCode(200)
        .body("", equalTo(Map.of("added", 0, "changed", 0, "unchanged", 5)));
    send(
            administrator,
            ListOfOrgans.of(
                "T-TOWN | 云溪镇人民政府 | 乡镇街道 | 520101001 | T-GOV | | | | 2020 | | 2023=2024-01-20"))
        .then()
        .statusCode(200)
        .body("", equalTo(Map.of("added", 0, "changed", 1, "unchanged", 0)));

    county
        .asks()
        .get(ORGANS + "?year=2023")
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.code", contains("T-GOV", "T-WATER", "T-TOWN"))
        .body("items.due", contains("2024-03-31", "2024-02-20", "2024-01-20"));
    county
        .asks()
        .get(ORGANS + "?parent=T-GOV&size=2&page=1")
        .then()
        .body("total", equalTo(3))
        .body("items.code", contains("T-TOWN"));
    county.asks().get(ORGANS + "?name=水务").then().body("items.code", contains("T-WATER"));
    county.asks().get(ORGANS + "?name=%25").then().body("items", hasSize(0));
    county.asks().get(ORGANS + "?kind=government").then().body("items.code", contains("T-GOV"));
    county.asks().get(ORGANS + "?region=520200").then().body("total", equalTo(0));
    county
        .asks()
        .get(ORGANS + "/T-WATER")
        .then()
        .statusCode(200)
        .body("formerNames", contains("云溪县水务局", "云溪县水电局"))
        .body("supervisor", equalTo("T-GOV"))
        .body("deadlines", equalTo(Map.of("2023", "2024-02-20")));
    county.asks().get(ORGANS + "/T-CITY").then().statusCode(404);
    for (String wrong : List.of("year=23", "kind=x", "region=5", "size=501", "page=-1")) {
      county
          .asks()
          .get(ORGANS + "?" + wrong)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void every_fault_of_a_list_is_told_by_row_and_nothing_is_taken() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "530100");

    List<String> faults =
        faults(
            send(
                administrator,
                ListOfOrgans.of(
                    "F 1 | 云溪县水利局 | 部门 | 530101 | | | | | 2019 | | ",
                    "F-2 | | 局 | 5301 | | | | | 19 | | ",
                    "F-3 | 云溪县林业局 | 部门 | 530101 | | | | | 2021 | 2019 | 2023=2月；2024",
                    "F-4 | 云溪县教育局 | 部门 | 530101 | | | | | 2021 | | ",
                    "F-4 | 云溪县体育局 | 部门 | 530101 | | | | | 2021 | | ")));

    assertThat(faults)
        .containsExactly(
            "2 代码 “F 1”不是代码：只能用字母、数字、“-”和“_”，不超过 64 个字符。",
            "3 名称 没有填写。",
            "3 类型 “局”应为人民政府、部门、管委会、乡镇街道之一。",
            "3 行政区划代码 “5301”不是行政区划代码：应为 6 位、9 位或 12 位数字。",
            "3 起报年度 “19”应为四位年度，如 2023。",
            "4 截止日期 “2月”不是日期，应写作 2024-02-20。",
            "4 截止日期 “2024”应写作“年度=日期”，如 2023=2024-02-20。",
            "4 止报年度 早于起报年度。",
            "6 代码 与第 5 行的代码相同。");
    administrator.asks().get(ORGANS).then().body("total", equalTo(0));
  }

  @Test
  void what_the_rows_say_of_each_other_is_looked_at_too() {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "540100");
    Office.Person neighbour = office.person(Role.ADMINISTRATOR, "540200");
    send(neighbour, ListOfOrgans.of("R-N | 云江市人民政府 | 人民政府 | 540200 | | | | | 2019 | | "))
        .then()
        .statusCode(200);

    List<String> faults =
        faults(
            send(
                administrator,
                ListOfOrgans.of(
                    "R-1 | 甲局 | 部门 | 540101 | R-2 | | | | 2019 | | ",
                    "R-2 | 乙局 | 部门 | 540101 | R-1 | R-NONE | | | 2019 | | ",
                    "R-3 | 丙局 | 部门 | 540201 | | | | | 2019 | | ",
                    "R-N | 丁局 | 部门 | 540101 | | | | | 2019 | | ")));

    assertThat(faults)
        .containsExactly(
            "2 上级代码 上级的上级又是它自己，请改正上级代码。",
            "3 主管部门代码 表中和名册中都没有代码“R-NONE”。",
            "3 上级代码 上级的上级又是它自己，请改正上级代码。",
            "4 行政区划代码 不在您的管辖范围 540100 内。",
            "5 代码 已由其他地区使用，请换一个代码。");
  }

  private static List<String> faults(Response response) {
    response
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("没有导入任何一行"));
    return response.jsonPath().<Map<String, Object>>getList("faults").stream()
        .map(fault -> fault.get("row") + " " + fault.get("column") + " " + fault.get("message"))
        .toList();
  }

  @Test
  void a_file_that_is_no_list_is_refused_with_what_to_do() throws IOException {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "550000");

    assertThat(faults(send(administrator, "代码,名称".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("1  文件不是可以读取的 XLSX 工作簿；请使用下载的模板。");
    assertThat(faults(send(administrator, ListOfOrgans.under(List.of("代码", "名称", "颜色", "名称")))))
        .containsExactly(
            "1 颜色 没有这一列；列名以模板为准。",
            "1 名称 这一列出现了两次。",
            "1 类型 缺少这一列。",
            "1 行政区划代码 缺少这一列。",
            "1 起报年度 缺少这一列。");
    assertThat(faults(send(administrator, bomb()))).containsExactly("1  工作簿解压后超过 64 MB，未读取。");
    administrator.changes().contentType("text/csv").body("x").post(LIST).then().statusCode(415);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 65; megabyte++) {
        zip.write(blanks);
      }
    }
    return out.toByteArray();
  }

  @Test
  void the_template_is_an_empty_list_that_explains_itself() throws IOException {
    Office.Person administrator = office.person(Role.ADMINISTRATOR, "560000");

    byte[] template = administrator.asks().get(LIST).then().statusCode(200).extract().asByteArray();

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
      assertThat(workbook.getFirstSheet().read()).hasSize(1);
      assertThat(workbook.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("代码");
      assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(12);
    }
    send(administrator, template)
        .then()
        .statusCode(200)
        .body("", equalTo(Map.of("added", 0, "changed", 0, "unchanged", 0)));
  }
}
