package org.gouji.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.gouji.check.RuleBook;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a report to results, step by step, beside the same rules in plain Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(time = 5)
@Measurement(time = 2)
public class JudgeBenchmark {

  private static final int MOST_MATCHES = 20_000;

  private final Judge judge;
  private final CompiledRules rules;
  private final Workload workload;

  /** Prepares the inputs. */
  public JudgeBenchmark() {
    ClassLoader loader = RuleBook.class.getClassLoader();
    RuleBook book = RuleBook.open(loader, List.of());
    RuleSet national = book.ruleSets().get(0);
    judge = book.judge(Optional.empty());
    rules = CompiledRules.load(List.of(new ModelSource(national.modelClasses(), loader)));
    workload = Workload.of(Input.all(), judge);
  }

  /** Refuses to measure plain Java that finds anything else than the engine. */
  @Setup
  public void requireEqualFindings() {
    Set<String> silent = new TreeSet<>();
    judge.rules().forEach(rule -> silent.add(rule.id().value()));
    for (Workload.Item item : workload.items()) {
      Set<Finding> engine = engineFindings(item);
      Set<Finding> plain = Set.copyOf(PlainRules.findings(item.facts()));
      if (!plain.equals(engine)) {
        throw new IllegalStateException(
            "Plain Java finds " + plain + ", the engine " + engine + ". Mend PlainRules.");
      }
      engine.forEach(finding -> silent.remove(finding.rule()));
    }
    if (!silent.isEmpty()) {
      throw new IllegalStateException(
          "No input breaks " + silent + ". Add a fault to the testkit.");
    }
  }

  private Set<Finding> engineFindings(Workload.Item item) {
    Set<Finding> findings = new HashSet<>();
    for (Result result : judge.conclude(item.report(), item.facts())) {
      if (result.outcome() == Outcome.ERROR) {
        throw new IllegalStateException(result.message());
      }
      if (result.outcome() == Outcome.FAIL) {
        findings.add(new Finding(result.rule().value(), result.target()));
      }
    }
    return findings;
  }

  /** A report to its facts. */
  @Benchmark
  public List<Object> reportToFacts() {
    Workload.Item item = workload.next();
    return judge.facts(item.report(), item.prior());
  }

  /** Facts to matches: Drools alone. */
  @Benchmark
  public Firing factsToMatches() {
    return rules.fire(workload.next().facts(), MOST_MATCHES);
  }

  /** Facts to results. */
  @Benchmark
  public List<Result> factsToResults() {
    Workload.Item item = workload.next();
    return judge.conclude(item.report(), item.facts());
  }

  /** A report to results. */
  @Benchmark
  public List<Result> factsAndResults() {
    Workload.Item item = workload.next();
    return judge.judge(item.report(), item.prior());
  }

  /** The same facts to the same findings, in plain Java. */
  @Benchmark
  public List<Finding> plainJavaIdentities() {
    return PlainRules.findings(workload.next().facts());
  }
}
