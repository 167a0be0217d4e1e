package org.gouji.plugins.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.plugins.html.Pages.refusal;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LimitsTest {

  @Test
  void deep_nesting_is_refused() {
    assertLimit(refusal("<html>" + "<div>".repeat(200_000) + "1"), "嵌套");
  }

  @Test
  void span_bomb_is_refused() {
    String row = "<tr>" + "<td rowspan=65534 colspan=1000>1".repeat(50);

    assertLimit(refusal("<table>" + row.repeat(50) + "</table>"), "格");
  }

  @Test
  void too_many_tables_are_refused() {
    assertLimit(refusal("<html>" + "<table><tr><td>1<td>2</table>".repeat(201)), "表格");
  }

  @Test
  void too_many_paragraphs_are_refused() {
    assertLimit(refusal("<html>" + "1<br>".repeat(100_001)), "段落");
  }

  @Test
  void too_many_characters_are_refused() {
    assertLimit(refusal("<html>" + "1".repeat(2_000_000)), "字符");
  }

  @Test
  void reading_ends_when_its_time_is_over() {
    Limits none = Limits.DEFAULT.withMillis(-1);
    byte[] page = "<html><p>1".getBytes(StandardCharsets.UTF_8);

    assertLimit(
        catchThrowableOfType(
            UnreadableException.class, () -> Pages.READER.read(Pages.submission(page), none)),
        "时间");
  }

  @Test
  void deep_place_is_shortened_in_the_middle() throws UnreadableException {
    Document document = Pages.body("<div>".repeat(60) + "甲");

    assertThat(document.blocks().get(0).place().toString())
        .contains("body/…/div[1]/")
        .hasSizeLessThan(500);
  }

  private static void assertLimit(UnreadableException refused, String named) {
    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
    assertThat(refused).hasMessageContaining(named).hasMessageContaining("上限");
  }
}
