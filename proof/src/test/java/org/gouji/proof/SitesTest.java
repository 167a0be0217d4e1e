package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gouji.document.Unreadable;
import org.gouji.form.TableKey;
import org.gouji.judge.Outcome;
import org.gouji.report.Cell;
import org.gouji.report.DateKind;
import org.gouji.report.Report;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.verdict.Verdict;
import org.junit.jupiter.api.Test;

/**
 * How sites of governments show reports: the report is the same, or the answer says what is not.
 */
class SitesTest {
  private static final String PAGE =
      new String(
          Layout.named("html").write(Generator.report(5, 2023, Reporter.DEPARTMENT)),
          StandardCharsets.UTF_8);

  /** Simplified characters of the form, each followed by its traditional one. */
  private static final String PAIRS =
      "总總体體况況动動开開请請处處应應数數据據规規范範许許费費单單额額为為与與讼訟复複议議诉訴进進报報现現内內无無务務业業机機构構会會组組织織"
          + "关關系係结結转轉办辦类類区區属屬于於国國经經济濟稳穩权權执執询詢问問题題项項过過举舉设設监監护護条條号號让讓级級县縣东東军軍乡鄉镇鎮长長广廣"
          + "门門责責评評发發布佈众眾网網来來对對实實际際统統计計该該将將护護认認识識学學习習专專员員训訓个個种種层層时時间間质質量量难難当當继繼续續"
          + "强強断斷负負领領导導细細则則说說讲講标標准準术術书書图圖订訂库庫严嚴调調查查积積极極态態应應维維护護纠糾审審给給传傳违違诺諾险險营營";

  private static Verdict check(String page) {
    return Shipped.check(Shipped.file("report.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static Report report(String page) {
    Verdict verdict = check(page);
    return verdict.report().orElseThrow(() -> new AssertionError(verdict.explanation()));
  }

  private static List<String> cells(String page) {
    return Reports.cells(report(page)).stream()
        .map(cell -> cell.target() + " " + cell.state() + " " + cell.value())
        .toList();
  }

  @Test
  void day_of_publication_is_that_of_the_sites_own_metadata() {
    String page =
        PAGE.replace(
            "<title>",
            "<meta name=\"PubDate\" content=\"2024-01-25 09:30\"><meta name=\"ArticleTitle\" content=\"年报\">"
                + "<meta name=\"ContentSource\" content=\"某局\"><title>");

    assertThat(report(page).dates())
        .filteredOn(date -> date.kind() == DateKind.PUBLISHED)
        .extracting(date -> date.date())
        .containsExactly(LocalDate.of(2024, 1, 25));
  }

  @Test
  void table_that_is_split_into_several_is_read_as_one() {
    String split =
        PAGE.replace(
            "<tr><td colspan=\"4\"><p>第二十条",
            "</table><table border=\"1\"><tr><td colspan=\"4\"><p>第二十条");

    assertThat(split).isNotEqualTo(PAGE);
    assertThat(cells(split)).isEqualTo(cells(PAGE));
  }

  @Test
  void page_laid_out_by_tables_is_read_like_one_that_is_not() {
    String laid =
        PAGE.replace("<div class=\"content\">", "<table><tr><td>站点导航</td><td><table><tr><td>")
            .replace(
                "</div>\n<div class=\"footer\">",
                "</td></tr></table></td></tr></table><div class=\"footer\">");

    assertThat(laid).isNotEqualTo(PAGE);
    assertThat(cells(laid)).isEqualTo(cells(PAGE));
  }

  @Test
  void table_that_is_a_picture_is_named_and_not_missing() {
    int from = PAGE.indexOf("<table border", PAGE.indexOf("三、收到"));
    int to = PAGE.indexOf("</table>", from) + "</table>".length();
    String page = PAGE.substring(0, from) + "<img src=\"t3.png\" alt=\"表三\">" + PAGE.substring(to);
    Verdict verdict = check(page);

    assertThat(Shipped.result(verdict.results(), "FMT-03", "t3").outcome())
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(Shipped.result(verdict.results(), "FMT-03", "t3").message()).contains("图片");
    assertThat(verdict.report().orElseThrow().table(TableKey.T3).picture()).isTrue();
  }

  @Test
  void page_of_frames_is_named_with_the_file_to_hand_in() {
    Verdict verdict = check("<html><frameset><frame src=\"main.htm\"></frameset></html>");

    assertThat(verdict.unreadable()).hasValue(Unreadable.EMPTY);
    assertThat(verdict.explanation().orElseThrow()).contains("框架", "main.htm", "请打开该文件");
  }

  @Test
  void shell_that_a_script_fills_is_named() {
    Verdict verdict =
        check("<html><body><div id=\"app\"></div><script src=\"app.js\"></script></body></html>");

    assertThat(verdict.unreadable()).hasValue(Unreadable.EMPTY);
    assertThat(verdict.explanation().orElseThrow()).contains("脚本", "另存为完整网页");
  }

  @Test
  void traditional_characters_say_the_same() {
    StringBuilder page = new StringBuilder(PAGE);
    for (int i = 0; i < page.length(); i++) {
      int at = PAIRS.indexOf(page.charAt(i));
      if (at >= 0 && at % 2 == 0) {
        page.setCharAt(i, PAIRS.charAt(at + 1));
      }
    }

    assertThat(page.toString()).contains("政府信息公開", "總計");
    assertThat(cells(page.toString())).isEqualTo(cells(PAGE));
    assertThat(Reports.cells(report(page.toString()))).extracting(Cell::state).isNotEmpty();
  }
}
