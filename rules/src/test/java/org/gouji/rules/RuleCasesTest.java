package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.cases.Case;
import org.gouji.cases.CaseRunner;
import org.gouji.rule.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every rule: exactly the expected results, and no others. */
class RuleCasesTest {

  @TestFactory
  Stream<DynamicContainer> every_case_gives_exactly_its_results() {
    return RuleFolders.ALL.stream()
        .flatMap(
            folders ->
                folders.set().rules().stream()
                    .map(
                        rule ->
                            DynamicContainer.dynamicContainer(
                                rule.id().value(),
                                folders.cases(rule).stream()
                                    .map(one -> test(folders, rule, one)))));
  }

  private static DynamicTest test(RuleFolders folders, Rule rule, Case one) {
    return DynamicTest.dynamicTest(
        one.name(),
        () -> assertThat(new CaseRunner(folders.judge()).run(rule.id(), List.of(one))).isEmpty());
  }
}
