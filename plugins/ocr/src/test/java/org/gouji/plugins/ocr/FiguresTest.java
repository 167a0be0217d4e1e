package org.gouji.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void number_with_a_unit_is_no_numbered_label() {
    assertThat(Figures.isNumbered("3.其他")).isTrue();
    assertThat(Figures.isNumbered("2 ．重复申请")).isTrue();
    assertThat(Figures.isNumbered("3万元")).isFalse();
    assertThat(Figures.isNumbered("3.5万元")).isFalse();
  }

  @Test
  void digits_are_compared_as_numbers_whatever_stands_between() {
    assertThat(Figures.digits("2023年1月至１２月")).containsExactly("2023", "1", "12");
    assertThat(Figures.digits("第11项")).isNotEqualTo(Figures.digits("第1 1项"));
  }

  @Test
  void bracket_that_a_round_one_closes_is_round() {
    assertThat(Brackets.mended("《本列数据的勾稽关系)")).isEqualTo("（本列数据的勾稽关系）");
    assertThat(Brackets.mended("《条例》〈五)项")).isEqualTo("《条例》（五）项");
  }

  /** A ring and a bar, as pieces of ink. */
  @Test
  void ink_fits_a_number_by_its_pieces_and_holes() {
    Raster page = Raster.blank(60, 30);
    for (int y = 5; y < 25; y++) {
      for (int x = 10; x < 22; x++) {
        boolean ring = x < 13 || x > 18 || y < 8 || y > 21;
        page.grey()[y * 60 + x] = (byte) (ring ? 0 : Raster.WHITE);
      }
      page.grey()[y * 60 + 30] = 0;
      page.grey()[y * 60 + 31] = 0;
    }
    Line line = Line.of(Blob.in(Ink.of(page, 4), new Patch(0, 0, 60, 30)), 4, 20).get(0);

    assertThat(Figures.fit("01", line, 60)).isTrue();
    assertThat(Figures.fit("61", line, 60)).isTrue();
    assertThat(Figures.fit("81", line, 60)).isFalse();
    assertThat(Figures.fit("51", line, 60)).isFalse();
    assertThat(Figures.fit("0", line, 60)).isFalse();
    assertThat(Figures.fit("011", line, 60)).isFalse();
  }
}
