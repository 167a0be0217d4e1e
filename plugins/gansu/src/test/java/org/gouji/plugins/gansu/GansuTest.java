package org.gouji.plugins.gansu;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.plugin.ProvinceContract;
import org.junit.jupiter.api.Test;

class GansuTest extends ProvinceContract {

  GansuTest() {
    super(new Gansu());
  }

  @Test
  void it_has_no_rules_of_its_own() {
    assertThat(set().rules()).isEmpty();
  }
}
