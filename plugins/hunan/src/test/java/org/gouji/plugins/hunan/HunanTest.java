package org.gouji.plugins.hunan;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.plugin.ProvinceContract;
import org.junit.jupiter.api.Test;

class HunanTest extends ProvinceContract {

  HunanTest() {
    super(new Hunan());
  }

  @Test
  void it_has_no_rules_of_its_own() {
    assertThat(set().rules()).isEmpty();
  }
}
