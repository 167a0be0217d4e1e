package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gouji.builder.Facts.Section;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition that throws marks its own rules as broken and leaves all others whole. */
class BrokenConditionTest {

  @TempDir private Path folder;

  private TestRules rules() {
    return new TestRules("test.rules", folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alpha constraint            | Trap( $target : target, checked() > 1 )
          constraint on own binding   | Trap( $target : target, $c : checked(), $c > 1 )
          binding alone               | Trap( $target : target, $c : checked() )
          join constraint             | Mention() $n : Trap( number == 2 ) Trap( $target : target, precedes($n.number) )
          indexed join                | Trap( $n : number ) Trap( $target : target, checked() == $n )
          not                         | Section( $target : target ) not Trap( checked() > 20 )
          exists                      | Mention() exists Trap( checked() > 20 )
          accumulated constraint      | accumulate( Trap( checked() > 1 ); $n : count() )
          accumulated value           | accumulate( Trap( $c : checked() ); $n : sum($c) )
          accumulate function's value | accumulate( $t : Trap(); $n : sum($t.checked()) )
          accumulate result           | accumulate( Trap(); $n : count(); 10 / ($n - 3) > 1 )
          not over a join             | $t : Trap( $target : target ) not Trap( precedes($t.number) == true && number > 20 )
          eval                        | $t : Trap( $target : target ) eval( $t.checked() > 1 )
          or                          | ( Trap( $target : target, checked() > 20 ) or Section( $target : target ) )
          from                        | $t : Trap() Integer( $n : intValue() ) from $t.checked()
          assertion error             | Trap( $target : target, asserted() > 1 )
          stack overflow              | Trap( $target : target, endless() > 1 )
          """)
  void exception_in_one_condition_marks_that_rule_and_no_other(String place, String condition) {
    CompiledRules compiled =
        rules()
            .rule("before", "Trap( $target : target, number > 1 )")
            .rule("broken", condition)
            .rule("shared", "Section( $target : target ) not Trap( number == 4 )")
            .load();
    List<Object> facts = new ArrayList<>(Firings.TRAPPED);
    facts.add(new Section("s", true, ""));

    Firing firing = compiled.fire(facts, Firings.ENOUGH);

    assertThat(firing.broken()).as(place).containsOnlyKeys("broken");
    assertThat(firing.matches())
        .as(place)
        .containsExactly(
            Firings.match("before", "b"),
            Firings.match("before", "m"),
            Firings.match("shared", "s"));
    assertThat(firing.limitReached()).isFalse();
  }

  @Test
  void message_of_a_broken_rule_names_condition_and_cause() {
    CompiledRules compiled = rules().rule("A", "Trap( checked() > 1 )").load();

    assertThat(compiled.fire(Firings.TRAPPED, Firings.ENOUGH).broken().get("A"))
        .contains("checked() > 1", "IllegalStateException", "thirteen was asked");
  }

  @Test
  void rules_that_share_the_failing_constraint_are_all_broken() {
    CompiledRules compiled =
        rules()
            .rule("A", "Trap( $target : target, checked() > 1 )")
            .rule("B", "Trap( $target : target, checked() > 1 ) Mention()")
            .rule("C", "Trap( $target : target, checked() > 1 ) not Section()")
            .rule("D", "Trap( $target : target, number > 1 )")
            .load();

    Firing firing = compiled.fire(Firings.TRAPPED, Firings.ENOUGH);

    assertThat(firing.broken()).containsOnlyKeys("A", "B", "C");
    assertThat(firing.matches()).containsExactly(Firings.match("D", "b"), Firings.match("D", "m"));
  }

  @Test
  void rule_that_never_comes_to_the_failing_join_is_not_broken() {
    CompiledRules compiled =
        rules()
            .rule("A", "Mention() Trap( $n : number ) Trap( $target : target, precedes($n) )")
            .rule("B", "Section() Trap( $n : number ) Trap( $target : target, precedes($n) )")
            .load();

    assertThat(compiled.fire(Firings.TRAPPED, Firings.ENOUGH).broken()).containsOnlyKeys("A");
  }

  @Test
  void three_broken_rules_of_ten_leave_the_other_seven_complete() {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();

    Firing firing = compiled.fire(Firings.TRAPPED, Firings.ENOUGH);

    assertThat(firing.broken()).containsOnlyKeys("R2", "R5", "R8");
    assertThat(firing.matches())
        .containsExactlyElementsOf(
            IntStream.range(0, 10)
                .filter(number -> number % 3 != 2)
                .mapToObj(number -> "R" + number)
                .flatMap(
                    rule ->
                        List.of(
                            Firings.match(rule, "a"),
                            Firings.match(rule, "b"),
                            Firings.match(rule, "m"))
                            .stream())
                .toList());
  }

  @Test
  void rules_broken_over_one_report_are_whole_over_the_next() {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();

    compiled.fire(Firings.TRAPPED, Firings.ENOUGH);
    Firing next = compiled.fire(Firings.SAFE, Firings.ENOUGH);

    assertThat(next.broken()).isEmpty();
    assertThat(next.matches()).hasSize(3 * 10);
  }

  @Test
  void order_of_facts_does_not_change_the_firing() {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();
    for (List<Object> facts : List.of(Firings.SAFE, Firings.TRAPPED)) {
      Firing expected = compiled.fire(facts, Firings.ENOUGH);
      List<Object> shuffled = new ArrayList<>(facts);
      Random random = new Random(20261122);
      for (int round = 0; round < 20; round++) {
        Collections.shuffle(shuffled, random);
        assertThat(compiled.fire(shuffled, Firings.ENOUGH)).isEqualTo(expected);
      }
    }
  }

  @Test
  void threads_share_one_base() throws Exception {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();
    Firing safe = tenRulesOfWhichThreeBreak().fire(Firings.SAFE, Firings.ENOUGH);
    Firing trapped = tenRulesOfWhichThreeBreak().fire(Firings.TRAPPED, Firings.ENOUGH);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Firing>> firings = new ArrayList<>();
      for (int round = 0; round < 200; round++) {
        List<Object> facts = round % 2 == 0 ? Firings.SAFE : Firings.TRAPPED;
        firings.add(threads.submit(() -> compiled.fire(facts, Firings.ENOUGH)));
      }
      for (int round = 0; round < 200; round++) {
        assertThat(firings.get(round).get()).isEqualTo(round % 2 == 0 ? safe : trapped);
      }
    } finally {
      threads.shutdown();
    }
  }

  private CompiledRules tenRulesOfWhichThreeBreak() {
    TestRules rules = rules();
    for (int number = 0; number < 10; number++) {
      String property = number % 3 == 2 ? "checked()" : "number";
      rules.rule(
          "R" + number, "Trap( $target : target, " + property + " != " + (100 + number) + " )");
    }
    return rules.load();
  }
}
