package org.gouji.plugins.gansuwuwei;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.plugin.ProvinceContract;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;

class GansuWuweiTest extends ProvinceContract {

  GansuWuweiTest() {
    super(new GansuWuwei());
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
