package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.Firing;
import org.gouji.drools.ModelSource;
import org.gouji.fact.FactFactory;
import org.gouji.fact.WordLists;
import org.gouji.form.TableKey;
import org.gouji.judge.Judge;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Cell;
import org.gouji.report.Report;
import org.gouji.report.TableRow;
import org.gouji.rule.Layers;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every judgement, whatever the report and whatever the rules. */
class JudgementTest {

  private static final RuleSet NATIONAL = Shipped.BOOK.ruleSets().get(0);
  private static final int MATCHES = 20_000;

  /** A conformant report and one with each kind of fault, over the years. */
  static Stream<Arguments> reports() {
    List<Arguments> reports = new ArrayList<>();
    for (int year : Specimen.YEARS) {
      reports.add(arguments("clean of " + year, Reports.of(Generator.report(year, year))));
    }
    List<Fault> faults = Fault.all();
    for (int i = 0; i < faults.size(); i += 3) {
      Fault fault = faults.get(i);
      int year = Specimen.YEARS.get(i % Specimen.YEARS.size());
      fault
          .plant(i, year)
          .ifPresent(
              planted ->
                  reports.add(arguments(fault + " of " + year, Reports.of(planted.sample()))));
    }
    return reports.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void every_rule_ends_exactly_once_for_each_of_its_targets(String name, Report report) {
    List<String> planned =
        Shipped.JUDGE.rules().stream()
            .flatMap(
                rule ->
                    rule.targets().stream()
                        .flatMap(pattern -> targets(pattern, report))
                        .distinct()
                        .map(target -> rule.id() + " " + target))
            .toList();

    List<String> ended =
        Shipped.JUDGE.judge(report, Optional.empty()).stream().map(Shipped::check).toList();

    assertThat(ended).as(name).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(planned);
  }

  /** What a pattern names in a report. */
  private static Stream<String> targets(String pattern, Report report) {
    return switch (pattern) {
      case "section:<section>" -> report.sections().stream().map(s -> "section:" + s.key().word());
      case "aspect:<aspect>" ->
          Stream.of("proactive", "onRequest", "informationManagement", "platform", "supervision")
              .map("aspect:"::concat);
      case "duty:<duty>" ->
          Stream.of("assessment", "publicAppraisal", "accountability").map("duty:"::concat);
      case "t2:<row>" -> rows(report, TableKey.T2);
      case "t3:row:<row>" -> rows(report, TableKey.T3);
      case "t3:col:<column>" ->
          report.table(TableKey.T3).cells().values().stream()
              .map(cell -> "t3:col:" + cell.column());
      case "t4:<group>" ->
          report.table(TableKey.T4).cells().values().stream().map(cell -> "t4:" + cell.row());
      case "t2:<row>.<cell>", "t3:<row>:<column>", "t4:<group>.<cell>" ->
          report
              .table(TableKey.find(pattern.substring(0, 2)).orElseThrow())
              .cells()
              .keySet()
              .stream();
      case "narrative:<applicant>" ->
          Stream.concat(
              Stream.of("narrative:organizations"),
              report.table(TableKey.T3).cells().values().stream()
                  .filter(cell -> !cell.column().equals("total"))
                  .map(cell -> "narrative:" + cell.column()));
      case "narrative:<result>" ->
          report.table(TableKey.T3).cells().values().stream()
              .map(Cell::row)
              .filter(row -> !row.matches("newReceived|carried.*|resultsTotal"))
              .flatMap(
                  row ->
                      Stream.of("narrative:" + row, "narrative:" + row.replaceFirst("\\..*", "")));
      case "narrative:<document>" ->
          report.table(TableKey.T2).cells().values().stream()
              .filter(cell -> cell.row().matches("regulations|normativeDocuments"))
              .map(cell -> "narrative:" + cell.row() + "." + cell.column());
      default -> {
        assertThat(pattern).as("a pattern that this test does not know").doesNotContain("<");
        yield Stream.of(pattern);
      }
    };
  }

  private static Stream<String> rows(Report report, TableKey table) {
    return report.table(table).rows().stream().map(TableRow::target);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void the_order_of_facts_does_not_matter(String name, Report report) {
    CompiledRules rules = compiled(NATIONAL.modelClasses());
    List<Object> facts = new ArrayList<>(facts(report));
    Firing asMade = rules.fire(facts, MATCHES);

    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertThat(rules.fire(facts, MATCHES)).as(name).isEqualTo(asMade);
    }
    Collections.reverse(facts);
    assertThat(rules.fire(facts, MATCHES)).as(name).isEqualTo(asMade);
  }

  private static List<Object> facts(Report report) {
    Map<String, Map<String, List<String>>> lists = new HashMap<>();
    NATIONAL.rules().forEach(rule -> lists.put(rule.id().value(), rule.words()));
    return new FactFactory(new WordLists(lists), target -> List.of())
        .facts(report, Optional.empty());
  }

  private static CompiledRules compiled(List<String> models) {
    return CompiledRules.load(
        List.of(new ModelSource(models, JudgementTest.class.getClassLoader())));
  }

  @Test
  void the_order_of_rules_does_not_matter() {
    List<Judge> judges = new ArrayList<>();
    for (int seed = 0; seed < 3; seed++) {
      List<Rule> rules = new ArrayList<>(NATIONAL.rules());
      List<String> models = new ArrayList<>(NATIONAL.modelClasses());
      Collections.shuffle(rules, new Random(seed));
      Collections.shuffle(models, new Random(seed));
      judges.add(new Judge(new Layers(List.of(withRules(rules, models))), compiled(models)));
    }

    reports()
        .map(arguments -> (Report) arguments.get()[1])
        .forEach(
            report -> {
              List<Result> results = Shipped.JUDGE.judge(report, Optional.empty());
              judges.forEach(
                  judge -> assertThat(judge.judge(report, Optional.empty())).isEqualTo(results));
            });
  }

  private static RuleSet withRules(List<Rule> rules, List<String> models) {
    return new RuleSet(
        NATIONAL.id(),
        NATIONAL.title(),
        NATIONAL.version(),
        NATIONAL.digest(),
        NATIONAL.extended(),
        NATIONAL.area(),
        rules,
        NATIONAL.parameterChanges(),
        models);
  }

  @Test
  void every_rule_fires_somewhere() {
    Set<String> silent = new TreeSet<>(Shipped.ruleIds());
    for (Fault fault : Fault.all()) {
      if (silent.contains(fault.rule())) {
        Specimen.YEARS.stream()
            .flatMap(year -> Specimen.planted(fault, 5, year, Layout.named("html")).stream())
            .map(s -> Shipped.check(s.file(), s.priorFile()))
            .findFirst()
            .ifPresent(verdict -> silent.removeAll(fired(verdict.results())));
      }
    }
    if (!silent.isEmpty()) {
      for (String name : RealReport.NAMES) {
        silent.removeAll(fired(Shipped.check(RealReport.named(name).file()).results()));
      }
    }

    assertThat(silent).as("rules that nothing makes fail: plant a fault for each").isEmpty();
  }

  private static Set<String> fired(List<Result> results) {
    return results.stream()
        .filter(r -> r.outcome() == Outcome.FAIL)
        .map(r -> r.rule().value())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void a_finding_shows_its_evidence_and_law_and_what_to_do(String name, Report report) {
    for (Result result : Shipped.JUDGE.judge(report, Optional.empty())) {
      if (result.outcome() == Outcome.FAIL) {
        assertThat(result.evidence()).as("evidence of %s in %s", result, name).isNotEmpty();
        assertThat(result.basis()).as("law of %s", result).isNotEmpty();
        assertThat(result.fingerprint()).as("fingerprint of %s", result).isNotEmpty();
      }
      if (result.outcome() == Outcome.FAIL || result.outcome() == Outcome.UNDETERMINED) {
        assertThat(result.fix()).as("what to do about %s", result).isNotBlank();
        assertThat(result.message()).as("message of %s", result).isNotBlank().doesNotContain("{");
      }
    }
  }
}
