package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraditionalTest {

  @Test
  void text_in_traditional_characters_is_turned_and_keeps_its_length() {
    String text = "本年新收政府信息公開申請數量 3 件，行政復議維持總計 1 件，無其他需要報告的事項。";

    assertThat(Traditional.simplified(text))
        .contains("本年新收政府信息公开申请数量 3 件，行政复议维持总计 1 件，无其他需要报告的事项。");
  }

  @Test
  void text_in_simplified_characters_stays_also_with_a_traditional_name() {
    String text = "本年新收政府信息公开申请数量 3 件，联系人：張國華，无其他需要报告的事项，行政复议维持总计为零。";

    assertThat(Traditional.simplified(text)).isEmpty();
    assertThat(Traditional.simplified(text + "張國華、張國強、張國興、陳國華")).isEmpty();
    assertThat(Traditional.simplified("")).isEmpty();
    assertThat(Traditional.simplified("公開報告")).isEmpty();
  }
}
