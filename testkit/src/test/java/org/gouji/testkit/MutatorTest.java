package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutatorTest {
  static List<Layout> layouts() {
    return Layout.all();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void mutations_then_many_each_named_once_and_with_the_whole_truth(Layout layout) {
    for (int year : List.of(2020, 2023)) {
      List<Mutated> mutations = Mutator.mutations(11, year, layout);
      Set<String> names = new HashSet<>();
      mutations.forEach(m -> assertThat(names.add(m.description())).isTrue());
      assertThat(mutations).hasSizeGreaterThan(80);
      Mutated first = mutations.get(0);
      assertThat(first.allows("t3:granted:naturalPerson", 3031)).isTrue();
      assertThat(first.allows("t3:granted:total", 3031)).isFalse();
      assertThat(first.allows("t3:granted:total", 91234)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void same_seed_then_same_mutations(Layout layout) {
    List<Mutated> one = Mutator.mutations(3, 2022, layout);
    List<Mutated> other = Mutator.mutations(3, 2022, layout);
    for (int i = 0; i < one.size(); i++) {
      assertThat(one.get(i).description()).isEqualTo(other.get(i).description());
      assertThat(one.get(i).bytes()).isEqualTo(other.get(i).bytes());
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void pairs_then_each_mutation_with_another_one_elsewhere(Layout layout) {
    List<Mutated> pairs = Mutator.pairs(5, 2023, layout);
    assertThat(pairs).hasSizeGreaterThan(30);
    pairs.forEach(pair -> assertThat(pair.description()).contains(" and "));
  }
}
