package org.gouji.judge;

import java.util.List;
import java.util.Optional;
import org.gouji.diagnose.Equation;
import org.gouji.rule.Rule;

/**
 * One planned check: a rule and what it is about.
 *
 * @param needs targets of the cells that must hold a number before the check may pass
 * @param needsPlaced targets of the cells that must stand in their place
 * @param grounds targets without which there is nothing to judge, from the outside in
 * @param equation the sums that it compares, where a diagnosis may explain them
 * @param pass its result where it passes, which is the same for every report of the year
 */
record Check(
    Rule rule,
    String target,
    List<String> needs,
    List<String> needsPlaced,
    List<String> grounds,
    Optional<Equation> equation,
    Result pass) {

  Check {
    needs = List.copyOf(needs);
    needsPlaced = List.copyOf(needsPlaced);
    grounds = List.copyOf(grounds);
  }
}
