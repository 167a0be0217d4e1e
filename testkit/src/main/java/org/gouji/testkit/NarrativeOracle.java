package org.gouji.testkit;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.testkit.Claim.Basis;

/** What the claims of the text come to against the tables: NAR-01 to NAR-11 and YOY-07. */
final class NarrativeOracle {

  private final Reading reading;
  private final Optional<Reading> prior;

  private NarrativeOracle(Reading reading, Optional<Reading> prior) {
    this.reading = reading;
    this.prior = prior;
  }

  /** From good to bad: the worst claim of a check decides it. */
  private enum Grade {
    RIGHT,
    UNKNOWN,
    OTHER_BASIS,
    WRONG
  }

  static void judge(Reading reading, Optional<Reading> prior, Findings findings) {
    NarrativeOracle oracle = new NarrativeOracle(reading, prior);
    TreeMap<Check, List<Claim>> claims =
        reading.sample.claims().stream()
            .filter(c -> reading.sample.section(c.section()).isPresent())
            .collect(
                Collectors.groupingBy(
                    c -> new Check(c.rule(), c.target()), TreeMap::new, Collectors.toList()));
    claims.forEach((check, made) -> oracle.judge(check, made, findings));
  }

  private void judge(Check check, List<Claim> claims, Findings findings) {
    Grade worst = claims.stream().map(this::grade).max(Enum::compareTo).orElse(Grade.RIGHT);
    boolean mild = List.of("NAR-09", "NAR-10", "YOY-07").contains(check.rule());
    switch (worst) {
      case RIGHT -> findings.pass(check.rule(), check.target());
      case UNKNOWN -> findings.undetermined(check.rule(), check.target());
      case OTHER_BASIS -> findings.fail(check.rule(), check.target(), Severity.WARNING);
      case WRONG ->
          findings.fail(check.rule(), check.target(), mild ? Severity.WARNING : Severity.ERROR);
    }
  }

  private Grade grade(Claim claim) {
    if (claim instanceof Claim.Count number) {
      return number(number);
    }
    if (claim instanceof Claim.Existence existence) {
      return existence(existence);
    }
    if (claim instanceof Claim.Sum sum) {
      return sum.isRight() ? Grade.RIGHT : Grade.WRONG;
    }
    if (claim instanceof Claim.Share share) {
      return share.right() ? Grade.RIGHT : Grade.WRONG;
    }
    return change((Claim.Change) claim);
  }

  private Grade number(Claim.Count number) {
    Tri first = holds(reading, number.first(), number.value());
    if (first == Tri.YES) {
      return Grade.RIGHT;
    }
    List<Tri> others =
        number.others().stream().map(basis -> holds(reading, basis, number.value())).toList();
    if (first == Tri.NO && others.contains(Tri.YES)) {
      return number.named() ? Grade.RIGHT : Grade.OTHER_BASIS;
    }
    return first == Tri.MAYBE || others.contains(Tri.MAYBE) ? Grade.UNKNOWN : Grade.WRONG;
  }

  /** Whether the cells come to a number: value + minus = plus. */
  private static Tri holds(Reading reading, Basis basis, int value) {
    Interval plus = sum(reading, basis.plus());
    Interval minus = sum(reading, basis.minus());
    return minus.plus(Interval.exactly(value)).equal(plus);
  }

  private static Interval sum(Reading reading, List<String> cells) {
    Interval sum = Interval.ZERO;
    for (String cell : cells) {
      sum = sum.plus(Interval.of(reading.cell(cell)));
    }
    return sum;
  }

  private Grade existence(Claim.Existence claim) {
    boolean some =
        claim.cells().stream().anyMatch(c -> Interval.of(reading.cell(c)).isPositive() == Tri.YES);
    boolean none =
        claim.cells().stream().allMatch(c -> Interval.of(reading.cell(c)).isZero() == Tri.YES);
    if (claim.denied() ? some : none) {
      return Grade.WRONG;
    }
    boolean known = claim.totals().stream().allMatch(c -> reading.cell(c).isValue());
    return some || known ? Grade.RIGHT : Grade.UNKNOWN;
  }

  private Grade change(Claim.Change claim) {
    if (prior.isEmpty()) {
      return Grade.UNKNOWN;
    }
    List<Interval> now = counts(reading);
    List<Interval> before = counts(prior.orElseThrow());
    Interval change = Interval.exactly(claim.change());
    boolean right =
        now.stream()
            .anyMatch(a -> before.stream().anyMatch(b -> b.plus(change).equal(a) == Tri.YES));
    boolean known = now.get(0).known() && before.get(0).known();
    return right ? Grade.RIGHT : known ? Grade.WRONG : Grade.UNKNOWN;
  }

  private static List<Interval> counts(Reading reading) {
    Interval received = sum(reading, List.of("t3:newReceived:total"));
    return List.of(received, received.plus(sum(reading, List.of("t3:carriedOver:total"))));
  }
}
