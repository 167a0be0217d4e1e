package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.html.Pages.body;
import static org.gouji.plugins.html.Pages.shown;

import java.util.List;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageContentTest {
  private static final String PROSE = "我局围绕中心工作，及时公开群众关心的信息。".repeat(30);
  private static final String TABLE =
      "<table><tr><td>信息内容<td>数量<tr><td>规章<td>0<tr><td>规范性文件<td>4<tr><td>行政许可<td>5</table>";
  private static final List<String> GRID = List.of("信息内容|数量", "规章|0", "规范性文件|4", "行政许可|5");
  private static final String MENU =
      "<li><a href=1>一、本年新收政府信息公开申请数量</a><li><a href=2>二、上年结转政府信息公开申请数量</a>"
          + "<li><a href=3>规章</a><li><a href=4>行政许可</a><li><a href=5>（七）总计</a>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><ul>%s</ul></nav>",
        "<header><h1>某某局</h1><ul>%s</ul></header>",
        "<div role=navigation>%s</div>",
        "<aside>%s</aside>",
        "<div class='left-menu'>%s</div>",
        "<ul>%s</ul>",
        "<div>%s</div>",
        "<table><tr><td>%s<td>友情链接</table>"
      })
  void menus_that_name_the_rows_of_a_report_are_dropped(String menu) throws UnreadableException {
    assertThat(shown(body(menu.formatted(MENU) + "<h2>一、情况</h2><p>" + PROSE + "</p>" + TABLE)))
        .startsWith("## 一、情况", PROSE)
        .endsWith(GRID.toArray(String[]::new))
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<footer>规章 0 主办：某某局 电话 12345678</footer>",
        "<div id=footer><p>（七）总计 9</p><p>备案号 12345678</p></div>",
        "<div class='page foot'>版权所有 2021</div>",
        "<div class=share>分享到 <a href=a>微信</a><a href=b>微博空间</a></div>",
        "<form><input value=3><select><option>2020年<option>2021年</select><button>提交</button></form>"
      })
  void footers_shares_and_controls_are_dropped(String furniture) throws UnreadableException {
    assertThat(shown(body("<p>" + PROSE + "</p>" + TABLE + furniture)))
        .startsWith(PROSE)
        .endsWith(GRID.toArray(String[]::new))
        .hasSize(5);
  }

  @Test
  void heading_and_info_line_around_the_marked_content_are_kept() throws UnreadableException {
    String html =
        """
        <div class=top><a href=1>首页</a> <a href=2>政务公开</a> <a href=3>联系</a></div>
        <div class=wrap>
          <h1>某某局2021年度报告</h1>
          <div class=info>发布时间：2022-01-20 来源：某某局 <a href=p>打印</a></div>
          <div class=TRS_Editor><p>%s</p>%s</div>
        </div>
        <div><span>站点</span><a href=1>甲</a></div>
        """;

    assertThat(shown(body(html.formatted(PROSE, TABLE))))
        .startsWith("# 某某局2021年度报告", "发布时间：2022-01-20 来源：某某局 打印", PROSE)
        .containsAll(GRID);
  }

  @Test
  void many_links_beside_the_marked_content_are_left_out() throws UnreadableException {
    String links = "<span><a href=x>规章</a> 0</span><em>说明</em> ".repeat(12);
    String html = "<div><h1>报告</h1><div id=zoom><p>" + PROSE + "</p>" + TABLE + "</div></div>";

    assertThat(shown(body("<div>" + links + "</div>" + html)))
        .containsExactly("# 报告", PROSE, GRID.get(0), GRID.get(1), GRID.get(2), GRID.get(3));
  }

  @Test
  void content_in_several_marked_blocks_is_all_read() throws UnreadableException {
    assertThat(
            shown(
                body(
                    "<div class=content><p>"
                        + PROSE
                        + "</p></div><div class=content>"
                        + TABLE
                        + "</div>"
                        + "<div class=content><p>六、其他"
                        + PROSE
                        + "</p></div>")))
        .startsWith(PROSE)
        .containsAll(GRID)
        .endsWith("六、其他" + PROSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"footer", "nav", "aside", "header"})
  void report_in_a_wrongly_named_element_is_not_lost(String name) throws UnreadableException {
    String open = "<" + name + ">";
    String close = "</" + name + ">";

    assertThat(shown(body(open + "<p>" + PROSE + "</p>" + close + "<p>完</p>")))
        .containsExactly(PROSE, "完");
    assertThat(shown(body("<p>" + PROSE + "</p>" + open + TABLE + close))).containsAll(GRID);
    assertThat(shown(body((open + "<p>甲</p>" + close).repeat(3)))).containsExactly("甲", "甲", "甲");
  }

  @Test
  void pictures_are_blocks_and_icons_are_not() throws UnreadableException {
    assertThat(
            shown(
                body(
                    "<p>正文<img src=../files/table2.jpg><img src=icon.gif width=16>"
                        + "<img alt='表三 截图' src='data:image/png;base64,AAAA'></p>")))
        .containsExactly("正文", "![table2.jpg]", "![表三 截图]");
  }

  @Test
  void preformatted_text_keeps_its_lines() throws UnreadableException {
    assertThat(shown(body("<pre>一、情况\n规章\t0\t0\n</pre><p>甲\n乙</p>")))
        .containsExactly("一、情况", "规章\t0\t0", "甲 乙");
  }

  @Test
  void heading_that_was_never_closed_does_not_swallow_the_text() throws UnreadableException {
    assertThat(shown(body("<h2>一、情况<p>" + PROSE))).containsExactly("## 一、情况", PROSE);
  }
}
