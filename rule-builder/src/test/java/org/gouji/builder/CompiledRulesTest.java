package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.gouji.builder.Facts.Mention;
import org.gouji.builder.Facts.Section;
import org.gouji.builder.Facts.Trap;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.gouji.drools.Match;
import org.gouji.drools.ModelSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledRulesTest {

  private static final int ENOUGH = 1_000;

  private static final List<Object> SAFE =
      List.of(new Trap("a", 1), new Trap("b", 2), new Trap("c", 3));
  private static final List<Object> TRAPPED =
      List.of(new Trap("a", 1), new Trap("b", 2), new Trap("m", 13), new Mention("list", "term"));

  @TempDir private Path folder;

  private TestRules rules() {
    return new TestRules("test.rules", folder);
  }

  private static Match match(String rule, String target) {
    return new Match(rule, Map.of("target", target));
  }

  @Test
  void match_carries_bindings_sorted_by_name_without_dollar_and_without_generated_ones() {
    CompiledRules compiled =
        rules()
            .rule(
                "A",
                "Trap( $target : target, number == 2, plain : number, $next : (number + 1) ) Mention()")
            .load();

    Firing firing = compiled.fire(List.of(new Trap("b", 2), new Mention("list", "term")), ENOUGH);

    assertThat(firing)
        .isEqualTo(
            new Firing(
                List.of(new Match("A", Map.of("next", 3, "plain", 2, "target", "b"))),
                Map.of(),
                false));
    assertThat(firing.matches().get(0).bindings().keySet())
        .containsExactly("next", "plain", "target");
  }

  @Test
  void binding_without_value_is_absent() {
    CompiledRules compiled = rules().rule("A", "Section( $target : target, $text : text )").load();

    Firing firing = compiled.fire(List.of(new Section("s", true, null)), ENOUGH);

    assertThat(firing.matches()).containsExactly(match("A", "s"));
  }

  @Test
  void every_fire_starts_afresh() {
    CompiledRules compiled = rules().rule("A", "Section( $target : target ) not Mention()").load();
    Section section = new Section("s", true, "");

    assertThat(compiled.fire(List.of(section), ENOUGH).matches()).containsExactly(match("A", "s"));
    assertThat(compiled.fire(List.of(section, new Mention("l", "t")), ENOUGH).matches()).isEmpty();
    assertThat(compiled.fire(List.of(section), ENOUGH).matches()).containsExactly(match("A", "s"));
    assertThat(compiled.fire(List.of(), ENOUGH).matches()).isEmpty();
  }

  @Test
  void equal_facts_match_each() {
    CompiledRules compiled = rules().rule("A", "Trap( $target : target )").load();

    Firing firing = compiled.fire(List.of(new Trap("a", 1), new Trap("a", 1)), ENOUGH);

    assertThat(firing.matches()).containsExactly(match("A", "a"), match("A", "a"));
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
    List<Object> facts = new ArrayList<>(TRAPPED);
    facts.add(new Section("s", true, ""));

    Firing firing = compiled.fire(facts, ENOUGH);

    assertThat(firing.broken()).as(place).containsOnlyKeys("broken");
    assertThat(firing.matches())
        .as(place)
        .containsExactly(match("before", "b"), match("before", "m"), match("shared", "s"));
    assertThat(firing.limitReached()).isFalse();
  }

  @Test
  void message_of_a_broken_rule_names_condition_and_cause() {
    CompiledRules compiled = rules().rule("A", "Trap( checked() > 1 )").load();

    assertThat(compiled.fire(TRAPPED, ENOUGH).broken().get("A"))
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

    Firing firing = compiled.fire(TRAPPED, ENOUGH);

    assertThat(firing.broken()).containsOnlyKeys("A", "B", "C");
    assertThat(firing.matches()).containsExactly(match("D", "b"), match("D", "m"));
  }

  @Test
  void rule_that_never_comes_to_the_failing_join_is_not_broken() {
    CompiledRules compiled =
        rules()
            .rule("A", "Mention() Trap( $n : number ) Trap( $target : target, precedes($n) )")
            .rule("B", "Section() Trap( $n : number ) Trap( $target : target, precedes($n) )")
            .load();

    assertThat(compiled.fire(TRAPPED, ENOUGH).broken()).containsOnlyKeys("A");
  }

  @Test
  void three_broken_rules_of_ten_leave_the_other_seven_complete() {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();

    Firing firing = compiled.fire(TRAPPED, ENOUGH);

    assertThat(firing.broken()).containsOnlyKeys("R2", "R5", "R8");
    assertThat(firing.matches())
        .containsExactlyElementsOf(
            IntStream.range(0, 10)
                .filter(number -> number % 3 != 2)
                .mapToObj(number -> "R" + number)
                .flatMap(
                    rule -> List.of(match(rule, "a"), match(rule, "b"), match(rule, "m")).stream())
                .toList());
  }

  @Test
  void rules_broken_over_one_report_are_whole_over_the_next() {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();

    compiled.fire(TRAPPED, ENOUGH);
    Firing next = compiled.fire(SAFE, ENOUGH);

    assertThat(next.broken()).isEmpty();
    assertThat(next.matches()).hasSize(3 * 10);
  }

  @Test
  void order_of_facts_does_not_change_the_firing() {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();
    for (List<Object> facts : List.of(SAFE, TRAPPED)) {
      Firing expected = compiled.fire(facts, ENOUGH);
      List<Object> shuffled = new ArrayList<>(facts);
      Random random = new Random(20261122);
      for (int round = 0; round < 20; round++) {
        Collections.shuffle(shuffled, random);
        assertThat(compiled.fire(shuffled, ENOUGH)).isEqualTo(expected);
      }
    }
  }

  @Test
  void threads_share_one_base() throws Exception {
    CompiledRules compiled = tenRulesOfWhichThreeBreak();
    Firing safe = tenRulesOfWhichThreeBreak().fire(SAFE, ENOUGH);
    Firing trapped = tenRulesOfWhichThreeBreak().fire(TRAPPED, ENOUGH);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Firing>> firings = new ArrayList<>();
      for (int round = 0; round < 200; round++) {
        List<Object> facts = round % 2 == 0 ? SAFE : TRAPPED;
        firings.add(threads.submit(() -> compiled.fire(facts, ENOUGH)));
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

  @Test
  void as_many_matches_as_allowed_are_all_reported() {
    CompiledRules compiled = rules().rule("A", "Trap( $target : target )").load();

    assertThat(compiled.fire(SAFE, 3))
        .isEqualTo(
            new Firing(
                List.of(match("A", "a"), match("A", "b"), match("A", "c")), Map.of(), false));
    assertThat(compiled.fire(SAFE, Integer.MAX_VALUE).matches()).hasSize(3);
  }

  @Test
  void one_match_more_than_allowed_reaches_the_limit() {
    CompiledRules compiled =
        rules()
            .rule("A", "Trap( $target : target )")
            .rule("B", "Section( $target : target )")
            .load();

    Firing firing = compiled.fire(SAFE, 2);

    assertThat(firing.limitReached()).isTrue();
    assertThat(firing.matches()).hasSizeLessThanOrEqualTo(2);
    assertThat(compiled.fire(SAFE, 3).limitReached()).isFalse();
  }

  @Test
  void limit_counts_over_all_rules_also_when_one_is_broken() {
    CompiledRules compiled =
        rules()
            .rule("A", "Trap( $target : target )")
            .rule("B", "Trap( $target : target, number > 0 )")
            .rule("C", "Trap( checked() > 1 )")
            .load();

    assertThat(compiled.fire(TRAPPED, 6).limitReached()).isFalse();
    assertThat(compiled.fire(TRAPPED, 6).matches()).hasSize(6);
    assertThat(compiled.fire(TRAPPED, 5).limitReached()).isTrue();
  }

  @Test
  void rule_that_joins_everything_with_everything_reports_no_more_than_allowed() {
    CompiledRules compiled = rules().rule("A", "Trap( $a : number ) Trap()").load();
    List<Trap> many =
        IntStream.range(0, 300).mapToObj(number -> new Trap("t" + number, 1)).toList();

    Firing firing = compiled.fire(many, ENOUGH);

    assertThat(firing.limitReached()).isTrue();
    assertThat(firing.matches()).hasSize(ENOUGH);
  }

  @Test
  void rule_sets_of_different_packages_are_fired_together() {
    ModelSource nation =
        new TestRules("test.cn", folder)
            .rule("A", "Trap( $target : target, number > 2 )")
            .compile();
    ModelSource province =
        new TestRules("test.cn.zhejiang", folder)
            .rule("ZJ-A", "Trap( $target : target, number > 2 )")
            .compile();

    CompiledRules compiled = CompiledRules.load(List.of(nation, province));

    assertThat(compiled.fire(SAFE, ENOUGH).matches())
        .containsExactly(match("A", "c"), match("ZJ-A", "c"));
  }

  @Test
  void same_rule_name_in_two_rule_sets_is_refused() {
    ModelSource one =
        new TestRules("test.one", folder).rule("A", "Trap()").rule("B", "Trap()").compile();
    ModelSource two =
        new TestRules("test.two", folder).rule("B", "Trap()").rule("C", "Trap()").compile();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompiledRules.load(List.of(one, two)))
        .withMessageContaining("[B]");
  }

  @Test
  void model_that_is_not_there_is_refused_by_name() {
    ModelSource source = new ModelSource(List.of("test.Missing"), getClass().getClassLoader());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompiledRules.load(List.of(source)))
        .withMessageContaining("test.Missing");
  }

  @Test
  void facts_of_a_plugin_are_matched_though_the_engine_cannot_see_their_class() throws Exception {
    ClassLoader plugin = pluginWithFact();
    ModelSource own =
        new TestRules("test.plugin", folder)
            .rule("P", "test.facts.Portal( $target : name )")
            .compile(plugin);
    ModelSource nation = rules().rule("A", "Trap( $target : target, number > 2 )").compile();
    Object portal =
        plugin.loadClass("test.facts.Portal").getConstructor(String.class).newInstance("p");
    List<Object> facts = new ArrayList<>(SAFE);
    facts.add(portal);

    Firing firing = CompiledRules.load(List.of(nation, own)).fire(facts, ENOUGH);

    assertThat(firing.matches()).containsExactly(match("A", "c"), match("P", "p"));
  }

  private ClassLoader pluginWithFact() throws IOException {
    Path source = folder.resolve("Portal.java");
    Path classes = Files.createDirectories(folder.resolve("plugin"));
    Files.writeString(source, "package test.facts; public record Portal(String name) {}");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), source.toString());
    assertThat(result).isZero();
    return new URLClassLoader(new URL[] {TestRules.url(classes)}, getClass().getClassLoader());
  }

  @Test
  void limit_below_one_is_refused() {
    CompiledRules compiled = rules().rule("A", "Trap()").load();

    assertThatIllegalArgumentException().isThrownBy(() -> compiled.fire(SAFE, 0));
  }
}
