package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthTest {

  @Test
  void han_characters_count_one_each_and_punctuation_nothing() {
    assertThat(Length.of("")).isZero();
    assertThat(Length.of("（一）主动公开。")).isEqualTo(5);
    assertThat(Length.of("——……，")).isZero();
    assertThat(Length.of("𠮷野")).isEqualTo(2);
  }

  @Test
  void a_run_of_letters_and_digits_counts_one() {
    assertThat(Length.of("2025年发布1,280.5条")).isEqualTo(6);
    assertThat(Length.of("www.example.gov.cn 网站")).isEqualTo(3);
    assertThat(Length.of("PDF\u00A0Word")).isEqualTo(2);
  }
}
