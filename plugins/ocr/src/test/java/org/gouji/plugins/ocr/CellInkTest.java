package org.gouji.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.page.Box;
import org.junit.jupiter.api.Test;

/** A cell of 40 by 20 points, four pixels a point, with ink in it. */
class CellInkTest {
  private static final Box CELL = new Box(10, 10, 50, 30);
  private final Raster page = Raster.blank(240, 160);

  private void ink(int left, int top, int right, int bottom, int shade) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        page.grey()[y * page.width() + x] = (byte) shade;
      }
    }
  }

  private CellInk cell() {
    return CellInk.of(Ink.of(page, 4), Ink.faint(page, 4), CELL, 4);
  }

  @Test
  void cell_with_nothing_but_what_its_lines_leave_is_empty() {
    ink(40, 38, 200, 46, 0);
    ink(36, 40, 46, 120, 0);
    ink(100, 80, 101, 81, 0);

    assertThat(cell().isEmpty()).isTrue();
  }

  @Test
  void faint_ink_is_not_nothing() {
    ink(100, 60, 110, 90, 225);

    assertThat(cell().isEmpty()).isFalse();
    assertThat(cell().doubtful()).isTrue();
  }

  @Test
  void ink_that_runs_over_the_side_is_doubtful() {
    ink(180, 60, 210, 90, 0);

    assertThat(cell().doubtful()).isTrue();
  }

  @Test
  void character_in_the_middle_is_sure() {
    ink(100, 60, 108, 90, 0);

    assertThat(cell().doubtful()).isFalse();
    assertThat(cell().blobs()).hasSize(1);
  }
}
