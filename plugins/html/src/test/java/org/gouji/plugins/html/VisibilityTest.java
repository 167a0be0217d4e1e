package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.html.Pages.body;
import static org.gouji.plugins.html.Pages.shown;

import org.gouji.document.Document;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span hidden>99</span>",
        "<span style='color:red; DISPLAY : none !important'>99</span>",
        "<span style='visibility:hidden'>99</span>",
        "<b style='font-size:0px'><i style='font-size:1.2em'>99</i></b>",
        "<span style='font-size: 0.0em'>99</span>"
      })
  void hidden_digits_are_dropped_and_noted(String hidden) throws UnreadableException {
    Document document = body("<table><tr><td>新收<td>政" + hidden + "3<tr><td>结转<td>1</table>");

    assertThat(shown(document)).containsExactly("新收|政3", "结转|1");
    assertThat(document.notes()).singleElement().asString().contains("1 处", "“99”", "请核对");
    assertThat(document.complete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- 99 -->",
        "<script>99</script>",
        "<style>a{b:99}</style>",
        "<noscript>99</noscript>",
        "<template>99</template>",
        "<svg><text>99</text></svg>"
      })
  void code_is_dropped_without_a_note(String code) throws UnreadableException {
    Document document = body("<p>3" + code + "件</p>");

    assertThat(shown(document)).containsExactly("3件");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void what_is_made_visible_again_is_read() throws UnreadableException {
    assertThat(
            shown(
                body(
                    "<div style='font-size:0'><span style='font-size:14px'>甲</span></div>"
                        + "<div style='visibility:hidden'><p style='visibility:visible'>乙</p></div>")))
        .containsExactly("甲", "乙");
  }

  @Test
  void hidden_cell_goes_and_a_cell_with_invisible_text_stays() throws UnreadableException {
    assertThat(
            shown(
                body(
                    "<table><tr><td>甲<td style='display:none'>8<td>1<td style='visibility:hidden'>9<td>2"
                        + "<tr hidden><td>无<tr><td>乙<td>3<td>4<td>5</table>")))
        .containsExactly("甲|1||2", "乙|3|4|5");
  }

  @Test
  void hidden_table_makes_a_document_without_tables_incomplete() throws UnreadableException {
    Document document =
        body("<p>正文</p><div style='display:none'><table><tr><td>规章<td>甲</table></div>");

    assertThat(shown(document)).containsExactly("正文");
    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).singleElement().asString().contains("隐藏的表格");
  }

  @Test
  void hidden_table_beside_one_that_is_shown_is_only_noted() throws UnreadableException {
    Document document =
        body(
            "<table><tr><td>规章<td>1</table>"
                + "<div style='display:none'><table><tr><td>规章<td>甲</table></div>");

    assertThat(shown(document)).containsExactly("规章|1");
    assertThat(document.complete()).isTrue();
    assertThat(document.notes()).singleElement().asString().contains("隐藏的表格");
  }

  @Test
  void page_that_a_script_would_fade_in_is_read() throws UnreadableException {
    assertThat(shown(Pages.read("<html><body style='display:none'><p>正文</p></body></html>")))
        .containsExactly("正文");
  }

  @Test
  void page_whose_text_is_all_hidden_is_refused_with_the_reason() {
    UnreadableException refused = Pages.refusal("<html><div hidden>报告 1</div></html>");

    assertThat(refused.reason()).isEqualTo(Unreadable.EMPTY);
    assertThat(refused).hasMessageContaining("隐藏");
  }
}
