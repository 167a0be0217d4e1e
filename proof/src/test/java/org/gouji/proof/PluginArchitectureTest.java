package org.gouji.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.gouji.plugin.Exporter;
import org.junit.jupiter.api.Test;
import org.pf4j.Extension;

/** What a plugin may be, and who may know one. */
class PluginArchitectureTest {

  private static final String PLUGINS = "org.gouji.plugins..";

  /** A plugin with two packages; the one above them holds what both share. */
  private static final String SHARED = "org.gouji.plugins.office";

  /** Templates become public classes; their parameters are of the plugin alone. */
  private static final String COMPILED_TEMPLATE = "Jte";

  /** One plugin with a package a program, and a small one between them that they share. */
  private static final String FAMILY = "org.gouji.plugins.office.*";

  private static final String SHARED_IN_FAMILY = "org.gouji.plugins.office";

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
            .and(not(anExporter()))
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.gouji..")
                    .and(not(resideInAPackage(PLUGINS)))
                    .and(not(resideInAPackage("org.gouji.plugin")))
                    .and(not(resideInAPackage("org.gouji.document")))
                    .and(not(resideInAPackage("org.gouji.page")))
                    .and(not(resideInAPackage("org.gouji.reader")))
                    .and(not(resideInAPackage("org.gouji.text")))));
  }

  @Test
  void an_exporter_knows_the_verdict_and_neither_how_it_is_reached_nor_any_json_of_ours() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PLUGINS)
            .and(anExporter())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.gouji.check",
                "org.gouji.drools",
                "org.gouji.fact",
                "org.gouji.json",
                "org.gouji.reader",
                "org.gouji.recognise"));
  }

  /** A class of a plugin that shows verdicts. */
  private static DescribedPredicate<JavaClass> anExporter() {
    return DescribedPredicate.describe(
        "are of an exporter",
        type ->
            type.getPackage().getClasses().stream()
                .anyMatch(beside -> beside.isAssignableTo(Exporter.class)));
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
            .and()
            .resideOutsideOfPackage(FAMILY)
            .should()
            .resideInAnyPackage("org.gouji.plugins.*", SHARED + ".*"));
    check(
        classes()
            .that()
            .resideInAPackage(PLUGINS)
            .and()
            .resideOutsideOfPackage(SHARED_IN_FAMILY)
            .and()
            .arePublic()
            .and()
            .haveSimpleNameNotStartingWith(COMPILED_TEMPLATE)
            .and()
            .resideOutsideOfPackage(SHARED)
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
