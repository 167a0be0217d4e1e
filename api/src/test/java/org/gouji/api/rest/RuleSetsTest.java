package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.api.rest.RuleSetsResource.RuleSetView;
import org.gouji.api.rest.RuleSetsResource.State;
import org.gouji.check.RuleBook;
import org.gouji.plugin.Province;
import org.junit.jupiter.api.Test;

/** What the list of rule sets says of one that cannot be used. */
class RuleSetsTest {

  /** A city without its province; its rule set is in the test resources. */
  private static final class Orphan implements Province {
    @Override
    public String ruleSet() {
      return "cn-orphan-city";
    }
  }

  @Test
  void a_city_without_its_province_is_refused_with_the_reason_and_the_rest_is_loaded() {
    List<RuleSetView> sets =
        RuleSetsResource.views(
            RuleBook.open(RuleSetsTest.class.getClassLoader(), List.of(new Orphan())));

    assertThat(sets)
        .extracting(RuleSetView::id)
        .containsExactly("cn", "cn-levels", "cn-orphan-city");
    assertThat(sets)
        .extracting(RuleSetView::state)
        .containsExactly(State.LOADED, State.LOADED, State.REFUSED);
    assertThat(sets)
        .extracting(RuleSetView::reason)
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.of("the rule set that it extends is not loaded: cn-orphan"));
  }
}
