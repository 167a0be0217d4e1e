package org.gouji.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.pf4j.Extension;

/** What a plugin may be, and who may know one. */
class PluginArchitectureTest {

  private static final String PLUGINS = "org.gouji.plugins..";

  private static void check(ArchRule rule) {
    rule.check(HouseClasses.ALL);
  }

  @Test
  void nobody_knows_a_plugin_and_no_plugin_another() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(PLUGINS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PLUGINS));
    check(slices().matching("org.gouji.plugins.(*)..").should().notDependOnEachOther());
  }

  @Test
  void a_plugin_knows_the_extension_points_and_what_they_speak_of() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PLUGINS)
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.gouji..")
                    .and(not(resideInAPackage(PLUGINS)))
                    .and(not(resideInAPackage("org.gouji.plugin")))
                    .and(not(resideInAPackage("org.gouji.document")))
                    .and(not(resideInAPackage("org.gouji.reader")))
                    .and(not(resideInAPackage("org.gouji.text")))));
  }

  @Test
  void a_plugin_knows_nothing_of_pf4j_but_the_annotation() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PLUGINS)
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.pf4j..").and(not(name(Extension.class.getName())))));
  }

  @Test
  void a_plugin_is_one_package_and_shows_its_extensions_only() {
    check(
        classes()
            .that()
            .resideInAPackage(PLUGINS)
            .should()
            .resideInAPackage("org.gouji.plugins.*"));
    check(
        classes()
            .that()
            .resideInAPackage(PLUGINS)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Extension.class));
  }

  @Test
  void the_test_kit_knows_nothing_of_what_it_tests() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.gouji.testkit..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.gouji..").and(not(resideInAPackage("org.gouji.testkit..")))));
  }
}
