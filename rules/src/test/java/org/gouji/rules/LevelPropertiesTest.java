package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gouji.cases.BaseReport;
import org.gouji.cases.Case;
import org.gouji.cases.CaseFile;
import org.gouji.judge.Evidence;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.report.Levels;
import org.gouji.report.Member;
import org.gouji.report.Member.Filing;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds between levels whatever the reports say. */
class LevelPropertiesTest {

  private static final List<String> CELLS =
      List.of(
          "t2:normativeDocuments.issued",
          "t2:administrativeFees.amount",
          "t3:newReceived:total",
          "t3:granted:naturalPerson",
          "t4:reconsideration.total");

  /** The figures of one report, {@code ""} for a blank. */
  private record Figures(List<String> printed) {
    String yaml() {
      StringBuilder yaml = new StringBuilder();
      for (int at = 0; at < CELLS.size(); at++) {
        yaml.append("    \"%s\": \"%s\"%n".formatted(CELLS.get(at), printed.get(at)));
      }
      return yaml.toString();
    }

    Figures blank(int at) {
      List<String> fewer = new ArrayList<>(printed);
      fewer.set(at, "");
      return new Figures(fewer);
    }

    Report report() {
      Case one =
          CaseFile.read(
                  "figures",
                  "- case: figures%n  cells:%n    \"t*\": 0%n%s  expect: PASS%n".formatted(yaml()))
              .get(0);
      return BaseReport.of(one.report());
    }
  }

  private static Figures random(Random random) {
    return new Figures(
        CELLS.stream()
            .map(cell -> Integer.toString(random.nextInt(4) * random.nextInt(9)))
            .toList());
  }

  private static Figures sum(List<Figures> all, int more) {
    List<String> sums = new ArrayList<>();
    for (int at = 0; at < CELLS.size(); at++) {
      int cell = at;
      int sum = all.stream().mapToInt(one -> Integer.parseInt(one.printed().get(cell))).sum();
      sums.add(Integer.toString(Math.max(0, sum + more)));
    }
    return new Figures(sums);
  }

  private static Member member(String code, Figures figures) {
    return Member.filed(code, "云山县第" + code + "局", figures::report);
  }

  private static Levels levels(Figures summary, List<Figures> below) {
    List<Member> members = new ArrayList<>();
    for (Figures figures : below) {
      members.add(member("M" + members.size(), figures));
    }
    return new Levels(2023, member("G", summary), members);
  }

  private static List<Result> judged(Levels levels) {
    return RuleFolders.LEVELS.judge().judge(levels);
  }

  private static Result of(List<Result> results, String rule, String target) {
    return results.stream()
        .filter(r -> r.rule().value().equals(rule) && r.target().equals(target))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, -1, 0, 1, 7})
  void the_order_of_the_organs_does_not_matter(int more) {
    Random random = new Random(more);
    List<Figures> below = List.of(random(random), random(random), random(random), random(random));
    Levels levels = levels(sum(below, more), below);
    List<Result> first = judged(levels);
    List<Member> shuffled = new ArrayList<>(levels.members());
    for (int turn = 0; turn < 5; turn++) {
      Collections.shuffle(shuffled, random);

      assertThat(judged(new Levels(2023, levels.government(), shuffled))).isEqualTo(first);
    }
  }

  @Test
  void a_sum_passes_and_anything_else_fails() {
    Random random = new Random(11);
    for (int turn = 0; turn < 30; turn++) {
      List<Figures> below = List.of(random(random), random(random), random(random));
      int more = random.nextInt(5) - 2;
      Figures summary = sum(below, more);
      List<Result> results = judged(levels(summary, below));
      for (int at = 0; at < CELLS.size(); at++) {
        String target = CELLS.get(at);
        if (target.startsWith("t2:admin")) {
          continue; // money has a rounding
        }
        boolean same = summary.printed().get(at).equals(sum(below, 0).printed().get(at));
        assertThat(of(results, "LVL-01", target).outcome())
            .as(target + " " + summary + " " + below)
            .isEqualTo(same ? Outcome.PASS : Outcome.FAIL);
      }
    }
  }

  @Test
  void nothing_that_is_blank_or_missing_lets_a_check_pass() {
    Random random = new Random(23);
    for (int turn = 0; turn < 12; turn++) {
      List<Figures> below = List.of(random(random), random(random), random(random));
      Figures summary = sum(below, random.nextInt(3) - 1);
      int at = random.nextInt(CELLS.size());
      int who = random.nextInt(below.size());
      List<Figures> blanked = new ArrayList<>(below);
      blanked.set(who, below.get(who).blank(at));
      Levels missing = levels(summary, below);
      List<Member> fewer = new ArrayList<>(missing.members());
      fewer.set(who, Member.without(fewer.get(who).code(), "云山县教育局", Filing.UNREADABLE));

      for (Levels levels :
          List.of(
              levels(summary, blanked),
              levels(summary.blank(at), below),
              new Levels(2023, missing.government(), fewer))) {
        List<Result> results = judged(levels);
        assertThat(of(results, "LVL-01", CELLS.get(at)).outcome()).isNotEqualTo(Outcome.PASS);
        assertThat(of(results, "LVL-02", CELLS.get(at)).outcome()).isNotEqualTo(Outcome.PASS);
      }
    }
  }

  @Test
  void a_blank_cell_never_makes_an_error_that_some_number_would_mend() {
    Random random = new Random(31);
    for (int turn = 0; turn < 12; turn++) {
      List<Figures> below = List.of(random(random), random(random), random(random));
      int at = 2 + random.nextInt(CELLS.size() - 2);
      int who = random.nextInt(below.size());
      List<Figures> blanked = new ArrayList<>(below);
      blanked.set(who, below.get(who).blank(at));

      List<Result> results = judged(levels(sum(below, 0), blanked));

      assertThat(of(results, "LVL-01", CELLS.get(at)).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }
  }

  @Test
  @Timeout(60)
  void five_hundred_reports_are_compared_one_after_the_other() {
    List<Figures> below = Collections.nCopies(500, random(new Random(7)));
    List<Result> results = judged(levels(sum(below, 0), below));

    assertThat(of(results, "LVL-01", "t3:newReceived:total").outcome()).isEqualTo(Outcome.PASS);
    assertThat(of(results, "LVL-04", "section:problems").message())
        .startsWith("500 个机关的第五部分是同一段文字（")
        .contains("等 500 个机关");
  }

  @Test
  void the_evidence_names_the_organ_with_its_value_and_place() {
    List<Figures> below =
        List.of(
            new Figures(List.of("0", "0", "12", "0", "0")),
            new Figures(List.of("0", "0", "80", "0", "0")));
    Result result =
        of(
            judged(levels(new Figures(List.of("0", "0", "66", "0", "0")), below)),
            "LVL-02",
            "t3:newReceived:total");

    assertThat(result.evidence())
        .filteredOn(Evidence.OfMember.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Evidence.OfMember.class,
            member -> {
              assertThat(member.code()).isEqualTo("M1");
              assertThat(member.piece().orElseThrow())
                  .isInstanceOfSatisfying(
                      Evidence.OfCell.class,
                      cell -> {
                        assertThat(cell.cell().value().orElseThrow()).isEqualByComparingTo("80");
                        assertThat(cell.cell().at()).isPresent();
                      });
            });
  }
}
