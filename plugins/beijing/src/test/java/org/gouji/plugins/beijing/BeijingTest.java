package org.gouji.plugins.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.plugin.ProvinceContract;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;

class BeijingTest extends ProvinceContract {

  BeijingTest() {
    super(new Beijing());
  }

  @Test
  void the_rules_are_advice() {
    assertThat(set().rules())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.variants().values())
                    .allSatisfy(
                        variant -> assertThat(variant.severity()).isNotEqualTo(Severity.ERROR)));
  }
}
