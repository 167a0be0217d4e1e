package org.gouji.api.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void chinese_characters_and_full_width_marks_take_two_columns() {
    assertThat(DisplayWidth.of("表三，ab1")).isEqualTo(9);
    assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    assertThat(DisplayWidth.of("")).isZero();
  }

  @Test
  void lines_break_between_chinese_characters_and_never_within_words_or_numbers() {
    assertThat(DisplayWidth.wrap("合计应为12345件", 12)).containsExactly("合计应为", "12345件");
    assertThat(DisplayWidth.wrap("rule set cn", 8)).containsExactly("rule set", "cn");
  }

  @Test
  void closing_marks_do_not_begin_a_line_and_opening_ones_do_not_end_one() {
    assertThat(DisplayWidth.wrap("甲乙丙丁。戊", 8)).containsExactly("甲乙丙", "丁。戊");
    assertThat(DisplayWidth.wrap("甲乙丙（丁）", 8)).containsExactly("甲乙丙", "（丁）");
  }

  @Test
  void a_line_number_stays_together() {
    assertThat(DisplayWidth.wrap("甲乙丙第12行", 10)).containsExactly("甲乙丙", "第12行");
  }

  @Test
  void a_word_that_is_too_long_stands_alone() {
    assertThat(DisplayWidth.wrap("甲abcdefghij乙", 6)).containsExactly("甲", "abcdefghij", "乙");
  }
}
