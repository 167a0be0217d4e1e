package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.gouji.cases.BaseReport;
import org.gouji.check.RuleBook;
import org.gouji.plugin.Province;
import org.gouji.plugins.gansu.Gansu;
import org.gouji.plugins.gansuwuwei.GansuWuwei;
import org.gouji.plugins.zhejiang.Zhejiang;
import org.gouji.report.Organ;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Area;
import org.gouji.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Which rule sets apply where: the nation's, a province's, a city's on top of it. */
class AreasTest {

  private static final ClassLoader LOADER = AreasTest.class.getClassLoader();

  private static Organ organ(String province, Optional<String> code) {
    return new Organ(
        Optional.of("某某局"),
        true,
        ReporterKind.DEPARTMENT,
        false,
        Optional.of(province),
        Optional.empty(),
        Optional.empty(),
        code,
        Optional.empty());
  }

  private static Optional<String> areaOf(RuleBook book, String province, String... code) {
    return book.areaOf(organ(province, List.of(code).stream().findFirst())).map(Area::id);
  }

  @Test
  void a_city_comes_before_its_province_by_the_division_code() {
    RuleBook book = RuleBook.open(LOADER, List.of(new GansuWuwei(), new Gansu(), new Zhejiang()));

    assertThat(areaOf(book, "甘肃省", "620602")).contains("gansu-wuwei");
    assertThat(areaOf(book, "甘肃省", "620600")).contains("gansu-wuwei");
    assertThat(areaOf(book, "甘肃省", "620102")).contains("gansu");
    assertThat(areaOf(book, "甘肃省")).contains("gansu");
    assertThat(areaOf(book, "浙江省", "330424")).contains("zhejiang");
    assertThat(areaOf(book, "江苏省", "320102")).isEmpty();
  }

  @Test
  void the_rule_sets_of_a_city_are_the_nations_the_provinces_and_its_own() {
    RuleBook book = RuleBook.open(LOADER, List.of(new GansuWuwei(), new Gansu(), new Zhejiang()));

    assertThat(book.applying(book.area("武威")))
        .extracting(RuleSet::id)
        .containsExactly("cn", "cn-gansu", "cn-gansu-wuwei");
    assertThat(book.applying(book.area("gansu")))
        .extracting(RuleSet::id)
        .containsExactly("cn", "cn-gansu");
    assertThat(book.refused()).isEmpty();
  }

  @Test
  void a_city_without_its_province_is_refused_and_the_rest_works() {
    RuleBook book = RuleBook.open(LOADER, List.of(new GansuWuwei(), new Zhejiang()));

    assertThat(book.refused())
        .extracting(refused -> refused.set().id(), RuleBook.Refused::reason)
        .containsExactly(
            tuple("cn-gansu-wuwei", "the rule set that it extends is not loaded: cn-gansu"));
    assertThat(book.ruleSets()).extracting(RuleSet::id).containsExactly("cn", "cn-zhejiang");
    assertThat(areaOf(book, "甘肃省", "620602")).isEmpty();
    assertThat(book.judge(book.area("zhejiang")).judge(BaseReport.clean(), Optional.empty()))
        .isNotEmpty();
  }

  @Test
  void a_rule_set_with_the_id_of_another_is_refused_and_takes_no_rule_away() {
    Province nation = () -> RuleBook.NATIONAL;
    Province levels = () -> RuleBook.LEVELS;

    RuleBook book = RuleBook.open(LOADER, List.of(nation, levels, new Zhejiang(), new Zhejiang()));

    assertThat(book.refused())
        .extracting(refused -> refused.set().id(), RuleBook.Refused::reason)
        .containsExactly(
            tuple("cn", "another rule set has the id cn: choose one"),
            tuple("cn-levels", "another rule set has the id cn-levels: choose one"),
            tuple("cn-zhejiang", "another rule set has the id cn-zhejiang: choose one"));
    assertThat(book.ruleSets()).extracting(RuleSet::id).containsExactly("cn", "cn-zhejiang");
  }
}
