package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.cases.BaseReport;
import org.gouji.cases.CaseFile;
import org.gouji.check.RuleBook;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugin.LoadedPlugin;
import org.gouji.plugin.PluginHouse;
import org.gouji.plugins.zhejiang.Zhejiang;
import org.gouji.report.Report;
import org.gouji.rule.Area;
import org.gouji.rule.RuleSet;
import org.gouji.rule.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin of Zhejiang as it is built: a jar, loaded by the house. */
class ZhejiangPluginTest {

  private static final String WRONG_NUMBER =
      """
      - case: cites another order
        year: 2020
        preface: 根据《浙江省政府信息公开暂行办法》（省政府令第320号）编制本报告。
        expect: PASS
      """;

  private static final String LOCAL_HEADING =
      """
      - case: a heading as some write it in Zhejiang
        year: 2020
        headings:
          reviewAndLitigation: 四、政府信息公开类行政复议和行政诉讼情况
        expect: PASS
      """;

  @TempDir Path folder;
  private PluginHouse house;
  private RuleBook book;

  @BeforeEach
  void load() throws IOException, URISyntaxException {
    Path jar = Path.of(Zhejiang.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assumeTrue(Files.isRegularFile(jar), "the plugin is no jar yet: run `mvn verify`");
    Files.copy(jar, folder.resolve("zhejiang.jar"));
    house = PluginHouse.load(folder, "1.0.0");
    book = RuleBook.open(RuleBook.class.getClassLoader(), house.provinces());
  }

  @AfterEach
  void unload() {
    if (house != null) {
      house.close();
    }
  }

  @Test
  void the_built_plugin_is_started_from_its_own_jar() {
    assertThat(house.plugins())
        .extracting(LoadedPlugin::id, LoadedPlugin::state, LoadedPlugin::provinces)
        .containsExactly(
            tuple("gouji-plugin-zhejiang", LoadedPlugin.State.STARTED, List.of("cn-zhejiang")));
    assertThat(house.provinces().get(0).getClass()).isNotEqualTo(Zhejiang.class);
  }

  @Test
  void its_rule_set_stands_on_the_national_one() {
    assertThat(book.ruleSets()).extracting(RuleSet::id).containsExactly("cn", "cn-zhejiang");
    assertThat(book.ruleSets().get(1).extended()).contains("cn");
  }

  @Test
  void its_rule_fires_on_reports_of_the_province_only() {
    Report report = report(WRONG_NUMBER);

    assertThat(results("ZJ-01", report, book.area("浙江")))
        .extracting(Result::outcome, Result::severity, Result::mandatory)
        .containsExactly(tuple(Outcome.FAIL, Severity.INFO, false));
    assertThat(results("ZJ-01", report, Optional.empty())).isEmpty();
  }

  @Test
  void its_wording_of_a_heading_counts_as_official_there() {
    Report report = report(LOCAL_HEADING);

    assertThat(outcomes("SEC-02", report, book.area("zhejiang"))).doesNotContain(Outcome.FAIL);
    assertThat(outcomes("SEC-02", report, Optional.empty())).contains(Outcome.FAIL);
  }

  private static Report report(String yaml) {
    return BaseReport.of(CaseFile.read("made up", yaml).get(0).report());
  }

  private List<Outcome> outcomes(String rule, Report report, Optional<Area> area) {
    return results(rule, report, area).stream().map(Result::outcome).toList();
  }

  private List<Result> results(String rule, Report report, Optional<Area> area) {
    return book.judge(area).judge(report, Optional.empty()).stream()
        .filter(result -> result.rule().value().equals(rule))
        .toList();
  }
}
