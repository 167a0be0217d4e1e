package org.gouji.plugins.sichuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.plugin.ProvinceContract;
import org.junit.jupiter.api.Test;

class SichuanTest extends ProvinceContract {

  SichuanTest() {
    super(new Sichuan());
  }

  @Test
  void it_has_no_rules_of_its_own() {
    assertThat(set().rules()).isEmpty();
  }
}
