package org.gouji.builder;

import java.util.List;
import java.util.Map;
import org.gouji.builder.Facts.Mention;
import org.gouji.builder.Facts.Trap;
import org.gouji.drools.Match;

/** Facts that every condition bears, facts that trap some, and what a rule makes of them. */
final class Firings {

  static final int ENOUGH = 1_000;

  static final List<Object> SAFE = List.of(new Trap("a", 1), new Trap("b", 2), new Trap("c", 3));

  static final List<Object> TRAPPED =
      List.of(new Trap("a", 1), new Trap("b", 2), new Trap("m", 13), new Mention("list", "term"));

  private Firings() {}

  static Match match(String rule, String target) {
    return new Match(rule, Map.of("target", target));
  }
}
