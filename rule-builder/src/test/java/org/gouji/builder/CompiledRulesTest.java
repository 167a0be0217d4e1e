package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What fires, with which bindings, from which rule sets. */
class CompiledRulesTest {

  @TempDir private Path folder;

  private TestRules rules() {
    return new TestRules("test.rules", folder);
  }

  @Test
  void match_carries_bindings_sorted_by_name_without_dollar_and_without_generated_ones() {
    CompiledRules compiled =
        rules()
            .rule(
                "A",
                "Trap( $target : target, number == 2, plain : number, $next : (number + 1) ) Mention()")
            .load();

    Firing firing =
        compiled.fire(List.of(new Trap("b", 2), new Mention("list", "term")), Firings.ENOUGH);

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

    Firing firing = compiled.fire(List.of(new Section("s", true, null)), Firings.ENOUGH);

    assertThat(firing.matches()).containsExactly(Firings.match("A", "s"));
  }

  @Test
  void every_fire_starts_afresh() {
    CompiledRules compiled = rules().rule("A", "Section( $target : target ) not Mention()").load();
    Section section = new Section("s", true, "");

    assertThat(compiled.fire(List.of(section), Firings.ENOUGH).matches())
        .containsExactly(Firings.match("A", "s"));
    assertThat(compiled.fire(List.of(section, new Mention("l", "t")), Firings.ENOUGH).matches())
        .isEmpty();
    assertThat(compiled.fire(List.of(section), Firings.ENOUGH).matches())
        .containsExactly(Firings.match("A", "s"));
    assertThat(compiled.fire(List.of(), Firings.ENOUGH).matches()).isEmpty();
  }

  @Test
  void equal_facts_match_each() {
    CompiledRules compiled = rules().rule("A", "Trap( $target : target )").load();

    Firing firing = compiled.fire(List.of(new Trap("a", 1), new Trap("a", 1)), Firings.ENOUGH);

    assertThat(firing.matches()).containsExactly(Firings.match("A", "a"), Firings.match("A", "a"));
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

    assertThat(compiled.fire(Firings.SAFE, Firings.ENOUGH).matches())
        .containsExactly(Firings.match("A", "c"), Firings.match("ZJ-A", "c"));
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
    List<Object> facts = new ArrayList<>(Firings.SAFE);
    facts.add(portal);

    Firing firing = CompiledRules.load(List.of(nation, own)).fire(facts, Firings.ENOUGH);

    assertThat(firing.matches()).containsExactly(Firings.match("A", "c"), Firings.match("P", "p"));
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
}
