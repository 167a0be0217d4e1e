package org.gouji.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom: the road has one direction, and each foreign library one door. */
class ArchitectureTest {

  private static final String HOUSE = "org.gouji.";

  /** The rooms of the engine and those that each may know; a new room is a line here. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("document", Set.of()),
          Map.entry("form", Set.of("text")),
          Map.entry("reader", Set.of("document", "text")),
          Map.entry("page", Set.of("document", "reader")),
          Map.entry("report", Set.of("document", "form", "text")),
          Map.entry("narrative", Set.of("document", "form", "report", "text")),
          Map.entry("recognise", Set.of("document", "form", "narrative", "report", "text")),
          Map.entry("fact", Set.of("document", "form", "report", "text")),
          Map.entry("rule", Set.of("form", "report")),
          Map.entry("drools", Set.of()),
          Map.entry("diagnose", Set.of("report")),
          Map.entry(
              "judge",
              Set.of("diagnose", "document", "drools", "fact", "form", "report", "rule", "text")),
          Map.entry("verdict", Set.of("document", "form", "judge", "report", "rule")),
          Map.entry("plugin", Set.of("document", "judge", "page", "reader", "rule", "verdict")),
          Map.entry("worker", Set.of("document", "plugin")),
          Map.entry("words", Set.of("document", "form", "judge", "report", "rule", "verdict")),
          Map.entry(
              "check",
              Set.of(
                  "document",
                  "drools",
                  "form",
                  "judge",
                  "plugin",
                  "reader",
                  "recognise",
                  "report",
                  "rule",
                  "verdict",
                  "worker")),
          Map.entry(
              "json",
              Set.of(
                  "diagnose",
                  "document",
                  "form",
                  "judge",
                  "narrative",
                  "report",
                  "rule",
                  "text",
                  "verdict")),
          Map.entry(
              "cases",
              Set.of(
                  "document",
                  "form",
                  "judge",
                  "narrative",
                  "recognise",
                  "report",
                  "rule",
                  "text")));

  private static final String[] NOT_IN_THE_ENGINE = {
    "io.quarkus..",
    "io.smallrye..",
    "io.vertx..",
    "jakarta..",
    "javax.sql..",
    "java.sql..",
    "javax.persistence..",
    "org.hibernate..",
    "org.jsoup..",
    "org.apache.poi..",
    "org.apache.pdfbox..",
    "org.apache.tika..",
    "picocli..",
    "java.net.http..",
    "javax.swing.."
  };

  private static void check(ArchRule rule) {
    rule.check(HouseClasses.ALL);
  }

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    check(slices().matching("org.gouji.(**)").should().beFreeOfCycles());
  }

  static Stream<String> rooms() {
    return MAY_KNOW.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_of_the_engine_knows_only_what_lies_before_it_on_the_road(String room) {
    String[] strangers =
        Stream.concat(
                rooms().filter(other -> !other.equals(room)),
                Stream.of("api", "builder", "plugins", "rules", "testkit", "benchmarks"))
            .filter(other -> !MAY_KNOW.getOrDefault(room, Set.of()).contains(other))
            .map(other -> HOUSE + other + "..")
            .toArray(String[]::new);

    check(
        noClasses()
            .that()
            .resideInAPackage(HOUSE + room)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(strangers));
  }

  @Test
  void every_room_of_the_engine_has_its_place_on_the_road() {
    List<String> rooms =
        HouseClasses.ALL.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(HOUSE))
            .map(name -> name.substring(HOUSE.length()))
            .filter(name -> !name.matches("(api|plugins|builder|testkit|benchmarks)(\\..*)?"))
            .distinct()
            .toList();

    assertThat(rooms)
        .as("write a line for the new package into MAY_KNOW of this test")
        .isSubsetOf(MAY_KNOW.keySet());
  }

  @Test
  void only_one_room_runs_drools_and_one_module_builds_for_it() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.drools", "org.gouji.builder")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie.."));
  }

  @Test
  void the_room_that_runs_drools_knows_no_compiler() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.gouji.drools")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.drools.compiler..",
                "org.drools.drl..",
                "org.drools.mvel..",
                "org.drools.model.codegen.."));
  }

  @Test
  void only_one_room_knows_pf4j() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.plugin", "org.gouji.plugins..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pf4j.."));
  }

  @Test
  void only_one_room_knows_the_database() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.api.store")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.hibernate..",
                        "org.flywaydb..",
                        "io.agroal..",
                        "com.github.kagkarlsson..",
                        "javax.sql..",
                        "java.sql..")
                    // Who asks for a connection hears that there is none.
                    .and(not(name("java.sql.SQLException").or(name("java.sql.Connection"))))));
  }

  @Test
  void the_store_knows_no_web_and_no_check() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.gouji.api.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "jakarta.ws.rs..",
                "io.vertx..",
                "org.gouji.api.rest",
                "org.gouji.api.guard",
                "org.gouji.api.register",
                "org.gouji.api.check",
                "org.gouji.check"));
  }

  @Test
  void the_engine_knows_no_web_no_database_and_no_file_format() {
    check(
        noClasses()
            .that(engine())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(NOT_IN_THE_ENGINE));
  }

  private static DescribedPredicate<JavaClass> engine() {
    return resideInAnyPackage(rooms().map(room -> HOUSE + room).toArray(String[]::new));
  }

  @Test
  void nobody_looks_at_the_kind_of_a_place_but_who_splits_lines_of_text() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("org.gouji.recognise", "org.gouji.judge", "org.gouji.verdict")
            .and()
            .doNotHaveFullyQualifiedName("org.gouji.recognise.LineFields")
            .should()
            .dependOnClassesThat(
                simpleName("TextPlace")
                    .or(simpleName("ElementPlace"))
                    .or(simpleName("PagePlace"))
                    .or(simpleName("SheetPlace"))));
  }

  @Test
  void facts_are_values_without_side_effects() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.gouji.fact")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.io..",
                "java.nio..",
                "java.net..",
                "java.time..",
                "java.util.concurrent..",
                "java.util.logging..",
                "org.slf4j..",
                "com.fasterxml.."));
    check(
        classes()
            .that()
            .resideInAPackage("org.gouji.fact")
            .and()
            .haveSimpleNameEndingWith("Fact")
            .should()
            .beRecords());
  }

  @Test
  void nobody_reads_the_clock_but_the_budget_of_a_reader() {
    check(
        noClasses()
            .that(engine().or(resideInAPackage("org.gouji.plugins..")))
            .and()
            .doNotHaveFullyQualifiedName("org.gouji.reader.Budget")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock"));
    check(
        noClasses()
            .that(engine().or(resideInAPackage("org.gouji.plugins..")))
            .should()
            .callMethodWhere(target(name("now"))));
  }

  @Test
  void a_value_is_never_a_floating_point_number() {
    String[] rooms = {
      "org.gouji.cases",
      "org.gouji.document",
      "org.gouji.fact",
      "org.gouji.form",
      "org.gouji.json",
      "org.gouji.judge",
      "org.gouji.report",
      "org.gouji.rule",
      "org.gouji.verdict"
    };
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(rooms)
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(float.class));
    check(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(rooms)
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(Double.class)
            .andShould()
            .notHaveRawReturnType(float.class));
  }
}
