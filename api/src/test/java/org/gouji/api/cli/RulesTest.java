package org.gouji.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void without_options_every_rule_set_is_listed() {
    Run run = Run.of("rules", "list");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("cn 1.0.0　国家规则", "cn-zhejiang", "  T3-01\tERROR\t必须\t", "ZJ-01");
  }

  @Test
  void a_year_decides_what_applies_and_how_much_it_weighs() {
    assertThat(Run.of("rules", "list", "--year", "2019").out())
        .contains("  SEC-02\t")
        .doesNotContain("ZJ-01", "SEC-05\t");
    assertThat(Run.of("rules", "list", "--year", "2018").out()).doesNotContain("\t");
    assertThat(line("FMT-06", "2019")).contains("INFO");
    assertThat(line("FMT-06", "2023")).contains("WARNING");
  }

  private static String line(String id, String year) {
    return Run.of("rules", "list", "--year", year)
        .out()
        .lines()
        .filter(line -> line.contains(id + "\t"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_area_brings_its_own_rules() {
    assertThat(Run.of("rules", "list", "--year", "2020", "--province", "浙江").out())
        .contains("ZJ-01\tINFO\t—\t", "T3-01\tERROR\t必须\t");

    Run unknown = Run.of("rules", "list", "--province", "火星");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("没有“火星”的规则", "浙江省");
  }

  @Test
  void a_rule_is_shown_with_its_law_years_and_page() {
    Run run = Run.of("rules", "show", "T3-02".toLowerCase(Locale.ROOT));

    assertThat(run.out())
        .startsWith("T3-02　办结总计与各项结果之和不符\n严重程度　错误，必须判定\n适用年度　2019年度起\n")
        .contains("（2019至2020年度）", "国办公开办函〔2021〕30号", "## 怎么改");
  }

  @Test
  void an_unknown_rule_is_refused() {
    assertThat(Run.of("rules", "show", "T9-99").err()).contains("没有规则“T9-99”");
  }
}
