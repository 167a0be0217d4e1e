package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.builder.Conditions.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a {@code rule.drl}, and what may not: DRL is code. */
class ConditionsTest {

  private static List<String> problems(String drl) {
    List<String> problems = new ArrayList<>();
    Conditions.read("rule.drl", drl, problems);
    return problems;
  }

  private static String rule(String condition) {
    return "rule \"R\"\nwhen\n  " + condition + "\nthen\nend\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cell( $target : target, state == CellState.BLANK || state == CellState.DASH )",
        "$cell : Cell( $target : target, negative, measure != Measure.CHANGE )",
        "RequestColumn( $target : target, $expected : received(), $actual : settled(),"
            + " $expected.differsFrom($actual) )",
        "ReviewGroup( $target : target, surelyUsed, $total : total, total.range().isPositive() )",
        "TableFact( $target : target, target in (\"t2\", \"t3\"), !editionKnown )",
        "LabelFact( $target : target, reworded, printed.text.startsWith(\"a\") )",
        "SubjectFact( $target : target, $key : key ) not MentionFact( term == $key, paragraph >= 2 )",
        "SectionFact( $target : target ) exists ( TableFact( absent ) or TableFact( uncertain ) )",
        "MentionFact( $p : paragraph ) MentionFact( $target : section, paragraph <= $p + 1 )",
      })
  void a_condition_over_facts_is_read(String condition) {
    assertThat(problems(rule(condition))).isEmpty();
  }

  @Test
  void bindings_are_those_outside_not_and_exists() {
    List<Condition> conditions =
        Conditions.read(
            "rule.drl",
            rule(
                "$cell : Cell( $target : target, $raw : raw ) not TableFact( $edition : edition )"),
            new ArrayList<>());
    assertThat(conditions)
        .singleElement()
        .satisfies(
            condition -> {
              assertThat(condition.name()).isEqualTo("R");
              assertThat(condition.bindings()).containsExactly("cell", "raw", "target");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cell( target.getClass() != null )",
        "Cell( Runtime.getRuntime().exec(\"x\") != null )",
        "Cell( java.lang.Runtime.getRuntime() != null )",
        "Cell( System.exit(1) == null )",
        "Cell( new java.io.File(\"x\").delete() )",
        "Cell( ((String) raw).length() > 1 )",
        "Cell( raw matches \"(a+)+\" )",
        "Cell( raw.matches(\"(a+)+\") )",
        "Cell( raw str[startsWith] \"a\" )",
        "Cell( eval( true ) )",
        "Cell( key.table.word == \"t3\", key.table.declaringClass != null )",
        "Cell( CellState.valueOf(\"BLANK\") == state )",
        "Cell( $x : (raw = \"a\") )",
        "Cell( notify() == null )",
        "eval( true )",
        "Object( )",
        "String( this == \"a\" )",
        "java.lang.String( )",
        "FactFactory( )",
        "Cell( ) from entry-point \"x\"",
        "Cell( ) over window:length(1)",
        "$l : RequestColumn( ) Cell( ) from $l.results",
        "accumulate( Cell( $r : raw ); $n : count($r) )",
        "forall( Cell( negative ) )",
        "$R : Cell( )",
        "x : Cell( )",
        "Cell( \"a\"; )",
      })
  void everything_else_is_refused(String condition) {
    assertThat(problems(rule(condition))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package a.b\nrule \"R\" when Cell() then end",
        "import java.util.List\nrule \"R\" when Cell() then end",
        "import function java.lang.System.exit\nrule \"R\" when Cell() then end",
        "global java.util.List list\nrule \"R\" when Cell() then end",
        "function int f() { return 1; }\nrule \"R\" when Cell() then end",
        "query \"Q\" Cell() end",
        "declare Foo a : int end\nrule \"R\" when Cell() then end",
        "declare enum E A; end\nrule \"R\" when Cell() then end",
        "declare window W Cell() over window:length(1) end\nrule \"R\" when Cell() then end",
        "dialect \"mvel\"\nrule \"R\" when Cell() then end",
        "unit U\nrule \"R\" when Cell() then end",
        "rule \"R\" salience 10 when Cell() then end",
        "rule \"R\" no-loop true when Cell() then end",
        "rule \"R\" extends \"S\" when Cell() then end",
        "rule \"R\" @Foo(1) when Cell() then end",
        "rule \"R\" when Cell() then System.exit(1); end",
        "rule \"R\" when Cell() then modify($c) {} end",
        "rule \"R\" when Cell() do[x] then then[x] end",
        "rule \"R\\u0022\" when Cell() then end",
        "rule \"R\" when then end query \"Q\" Cell() end",
        "",
        "no rule at all",
      })
  void only_plain_rules_with_an_empty_then_may_stand_in_the_file(String drl) {
    assertThat(problems(drl)).isNotEmpty();
  }

  @Test
  void a_problem_has_its_line_and_what_to_do() {
    assertThat(problems(rule("Cell( $target : target,\n        colour == \"red\" )")))
        .singleElement()
        .asString()
        .startsWith("rule.drl:4: rule \"R\": `colour == \"red\"`: no fact has colour");
    assertThat(problems("rule \"R\" when Cell() then delete($c); end"))
        .containsExactly("rule.drl:1: rule \"R\": leave `then` empty, directly followed by `end`");
  }
}
