package org.gouji.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

  @ParameterizedTest
  @CsvSource({
    "000000, 330424, true",
    "000000, 000000, true",
    "330000, 330000, true",
    "330000, 330424, true",
    "330000, 340000, false",
    "330400, 330424, true",
    "330400, 330000, false",
    "330400, 330500, false",
    "330424, 330424001, true",
    "330424, 330424001002, true",
    "330424, 330400, false",
    "330424001, 330424, false",
    "330424001, 330424001002, true",
    "330424001, 330424002, false",
    "469001, 469002, false",
  })
  void a_region_contains_what_lies_below_it_and_its_range_holds_the_same(
      String region, String other, boolean inside) {
    Region outer = new Region(region);
    Region inner = new Region(other);

    assertThat(outer.contains(inner)).isEqualTo(inside);
    assertThat(outer.first().compareTo(other) <= 0 && other.compareTo(outer.last()) <= 0)
        .isEqualTo(inside);
  }

  @Test
  void a_text_that_is_no_division_code_is_refused() {
    assertThatThrownBy(() -> new Region("33042")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Region("33042%")).isInstanceOf(IllegalArgumentException.class);
  }
}
