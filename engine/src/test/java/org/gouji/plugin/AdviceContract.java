package org.gouji.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.rule.Severity;
import org.junit.jupiter.api.Test;

/** What an area keeps, too, of which only the practice is known and no law that demands it. */
public abstract class AdviceContract extends ProvinceContract {

  /** Takes the province under test. */
  protected AdviceContract(Province province) {
    super(province);
  }

  @Test
  void its_rules_are_advice() {
    assertThat(set().rules())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.variants().values())
                    .allSatisfy(
                        variant -> assertThat(variant.severity()).isNotEqualTo(Severity.ERROR)));
  }
}
