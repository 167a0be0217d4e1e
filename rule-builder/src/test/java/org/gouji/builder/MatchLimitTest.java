package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.builder.Facts.Trap;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A firing ends at as many matches as are allowed. */
class MatchLimitTest {

  @TempDir private Path folder;

  private TestRules rules() {
    return new TestRules("test.rules", folder);
  }

  @Test
  void as_many_matches_as_allowed_are_all_reported() {
    CompiledRules compiled = rules().rule("A", "Trap( $target : target )").load();

    assertThat(compiled.fire(Firings.SAFE, 3))
        .isEqualTo(
            new Firing(
                List.of(Firings.match("A", "a"), Firings.match("A", "b"), Firings.match("A", "c")),
                Map.of(),
                false));
    assertThat(compiled.fire(Firings.SAFE, Integer.MAX_VALUE).matches()).hasSize(3);
  }

  @Test
  void one_match_more_than_allowed_reaches_the_limit() {
    CompiledRules compiled =
        rules()
            .rule("A", "Trap( $target : target )")
            .rule("B", "Section( $target : target )")
            .load();

    Firing firing = compiled.fire(Firings.SAFE, 2);

    assertThat(firing.limitReached()).isTrue();
    assertThat(firing.matches()).hasSizeLessThanOrEqualTo(2);
    assertThat(compiled.fire(Firings.SAFE, 3).limitReached()).isFalse();
  }

  @Test
  void limit_counts_over_all_rules_also_when_one_is_broken() {
    CompiledRules compiled =
        rules()
            .rule("A", "Trap( $target : target )")
            .rule("B", "Trap( $target : target, number > 0 )")
            .rule("C", "Trap( checked() > 1 )")
            .load();

    assertThat(compiled.fire(Firings.TRAPPED, 6).limitReached()).isFalse();
    assertThat(compiled.fire(Firings.TRAPPED, 6).matches()).hasSize(6);
    assertThat(compiled.fire(Firings.TRAPPED, 5).limitReached()).isTrue();
  }

  @Test
  void rule_that_joins_everything_with_everything_reports_no_more_than_allowed() {
    CompiledRules compiled = rules().rule("A", "Trap( $a : number ) Trap()").load();
    List<Trap> many =
        IntStream.range(0, 300).mapToObj(number -> new Trap("t" + number, 1)).toList();

    Firing firing = compiled.fire(many, Firings.ENOUGH);

    assertThat(firing.limitReached()).isTrue();
    assertThat(firing.matches()).hasSize(Firings.ENOUGH);
  }

  @Test
  void limit_below_one_is_refused() {
    CompiledRules compiled = rules().rule("A", "Trap()").load();

    assertThatIllegalArgumentException().isThrownBy(() -> compiled.fire(Firings.SAFE, 0));
  }
}
