package org.gouji.builder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.builder.Facts.Cell;
import org.gouji.builder.Facts.Column;
import org.gouji.builder.Facts.Mention;
import org.gouji.builder.Facts.Section;
import org.gouji.builder.Facts.Span;
import org.gouji.builder.Facts.State;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.gouji.drools.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The forms a condition may take, each with the targets it must find: what rule authors can rely
 * on.
 */
class ConditionFormsTest {

  private static final List<Object> FACTS =
      List.of(
          new Column("c1", Span.of(3), Span.of(1), Span.of(4), Span.of(0)),
          new Column("c2", Span.of(3), Span.of(1), Span.of(5), Span.of(0)),
          new Column("c3", Span.of(3), Span.unknown(), Span.of(5), Span.of(0)),
          Cell.value("k1", "t3", "3.00", "a", "b"),
          Cell.value("k2", "t3", "3", "b"),
          Cell.value("k3", "t4", "7.5"),
          Cell.missing("k4", "t2", State.BLANK),
          Cell.missing("k5", "t2", State.DASH),
          new Section("s1", true, "公开 \"x\""),
          new Section("s2", false, ""),
          new Mention("words", "s1"));

  private static final String FORMS =
      """
      # bindings and calls in one pattern
      Column( $target : target, $expected : received.plus(carried), $actual : done.plus(left), $expected.differsFrom($actual) ) => c2
      Column( $target : target, received.plus(carried).differsFrom(done.plus(left)) ) => c2
      Column( $target : target, !received.plus(carried).differsFrom(done) ) => c1 c3
      Column( $target : target, received().plus(carried()).differsFrom(done()) ) => c2
      Column( $target : target, $l : received.lo, $r : done.lo, $l < $r, $r == 5 ) => c2 c3
      Cell( $target : target, $next : (amount + 1), $next > 8 ) => k3
      Cell( $target : target, $next : amount.add(BigDecimal.ONE), $next > 8 ) => k3
      # enum constants
      Cell( $target : target, state == State.BLANK || state == State.DASH ) => k4 k5
      Cell( $target : target, state in (State.BLANK, State.DASH) ) => k4 k5
      Cell( $target : target, state not in (State.BLANK, State.DASH) ) => k1 k2 k3
      Cell( $target : target, state != State.VALUE ) => k4 k5
      Cell( $target : target, !(state == State.BLANK || state == State.DASH) ) => k1 k2 k3
      Cell( $target : target, $s : state, $s == State.BLANK ) => k4
      Cell( $target : target, (state == State.BLANK && table == "t2") || (state == State.VALUE && amount > 7) ) => k3 k4
      # booleans
      Section( $target : target, present ) => s1
      Section( $target : target, !present ) => s2
      Section( $target : target, present == false ) => s2
      # strings
      Section( $target : target, text == "公开 \\"x\\"" ) => s1
      Section( $target : target, text.length() > 3, text.contains("公开") ) => s1
      Cell( $target : target, table in ("t2", "t4") ) => k3 k4 k5
      Cell( $target : target, table != "t3" && state == State.VALUE ) => k3
      Cell( $target : target, table.startsWith("t3") ) => k1 k2
      # numbers: the scale of a BigDecimal does not matter
      Cell( $target : target, amount == 3 ) => k1 k2
      Cell( $target : target, amount == 4 ) =>
      Cell( $target : target, amount == 7.5B ) => k3
      Cell( $target : target, amount == 3.0B, table == "t3" ) => k1 k2
      Cell( $target : target, amount >= 3, amount < 7.5B ) => k1 k2
      Cell( $target : target, amount * 2 > 8 ) => k3
      Cell( target == "k1", $v : amount ) Cell( $target : target, amount == $v ) => k1 k2
      Cell( target == "k1", $v : amount ) Cell( $target : target, amount > $v ) => k3
      # Optional
      Cell( $target : target, value.isPresent() ) => k1 k2 k3
      Cell( $target : target, value.isEmpty() ) => k4 k5
      Cell( $target : target, !value.isPresent() ) => k4 k5
      Cell( $target : target, value.isPresent(), value.get() > 3 ) => k3
      Cell( $target : target, value.isPresent(), $v : value.get(), $v > 3 ) => k3
      Column( $target : target, carried.hi.isEmpty() ) => c3
      # lists
      Cell( $target : target, notes.size() > 1 ) => k1
      Cell( $target : target, notes contains "b" ) => k1 k2
      Cell( $target : target, notes not contains "b", state == State.VALUE ) => k3
      Cell( $target : target, !notes.isEmpty(), notes.get(0) == "b" ) => k2
      # several patterns
      exists Cell( table == "t3" ) Section( $target : target, present == false ) => s2
      Section( $target : target ) not Mention( list == "words", term == $target ) => s2
      Section( $target : target ) exists Mention( list == "words", term == $target ) => s1
      Section( $target : target, present ) not ( Cell( table == "t3" ) and Mention( term == "nobody" ) ) => s1
      Section( $target : target ) forall( Cell( table == "t3" ) Cell( this.amount == 3 ) ) => s1 s2
      ( Cell( $target : target, table == "t4" ) or Section( $target : target, !present ) ) => k3 s2
      $c : Cell( $target : target ) Cell( this != $c, amount == $c.amount, table == $c.table ) => k1 k2 k4 k5
      Column( $e : received.plus(carried), target == "c1" ) Column( $target : target, $e.differsFrom(done) ) => c2 c3
      # accumulate
      Section( $target : target ) accumulate( Cell( table == "t3", $v : amount ); $n : count($v); $n > 1 ) => s1 s2
      Section( $target : target, present ) accumulate( Cell( $v : amount ); $s : sum($v); $s == 13.5B ) => s1
      Section( $target : target, present ) accumulate( Cell( table == "none", $v : amount ); $s : sum($v), $n : count($v); $s == 0, $n == 0 ) => s1
      Section( $target : target, present ) accumulate( Cell( table == "none", $v : amount ); $m : max($v) ) =>
      Section( $target : target, present ) accumulate( Column( $r : received ); $s : sum($r.lo()); $s == 9 ) => s1
      """;

  @TempDir private Path folder;

  @Test
  void every_form_finds_its_targets_in_either_order_of_facts() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    TestRules rules = new TestRules("test.forms", folder);
    FORMS
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              String[] parts = line.split("=>", 2);
              String name = "F" + expected.size();
              rules.rule(name, parts[0]);
              expected.put(name + " " + parts[0].strip(), List.of(parts[1].strip().split(" ")));
            });
    CompiledRules compiled = rules.load();
    List<Object> backwards = new ArrayList<>(FACTS);
    Collections.reverse(backwards);

    assertThat(table(expected, compiled.fire(FACTS, 1_000))).isEqualTo(table(expected));
    assertThat(table(expected, compiled.fire(backwards, 1_000))).isEqualTo(table(expected));
  }

  private static String table(Map<String, List<String>> expected) {
    return expected.entrySet().stream()
        .map(form -> form.getKey() + " => " + String.join(" ", form.getValue()))
        .collect(joining("\n"));
  }

  private static String table(Map<String, List<String>> expected, Firing firing) {
    assertThat(firing.broken()).isEmpty();
    return expected.keySet().stream()
        .map(form -> form + " => " + targets(firing, form.substring(0, form.indexOf(' '))))
        .collect(joining("\n"));
  }

  private static String targets(Firing firing, String rule) {
    return firing.matches().stream()
        .filter(match -> match.rule().equals(rule))
        .map(Match::bindings)
        .map(bindings -> String.valueOf(bindings.get("target")))
        .sorted()
        .collect(joining(" "));
  }
}
