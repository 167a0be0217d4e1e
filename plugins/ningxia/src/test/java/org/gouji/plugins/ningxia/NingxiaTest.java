package org.gouji.plugins.ningxia;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.plugin.ProvinceContract;
import org.junit.jupiter.api.Test;

class NingxiaTest extends ProvinceContract {

  NingxiaTest() {
    super(new Ningxia());
  }

  @Test
  void it_has_no_rules_of_its_own() {
    assertThat(set().rules()).isEmpty();
  }
}
