package org.gouji.api.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.api.Benches;
import org.gouji.api.check.Workbench;
import org.gouji.check.RuleBook;
import org.gouji.document.Limits;
import org.gouji.rule.Area;
import org.gouji.rule.Basis;
import org.gouji.rule.ParameterChange;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleId;
import org.gouji.rule.RuleReader;
import org.gouji.rule.RuleSet;
import org.gouji.rule.Severity;
import org.gouji.rule.Years;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleSiteTest {

  private static final String EVIL = "<script>alert('x')</script>&\"";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  private static Workbench bench;

  @BeforeAll
  static void open() {
    bench = Workbench.open(Benches.PLUGINS, Limits.DEFAULT);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  @Test
  void a_rule_shows_what_it_compares_with_and_for_whom() {
    Map<String, String> files = RuleSite.files(bench.book());

    assertThat(files.get("DOC-07.html").replaceAll("\\s*<[^>]+>\\s*", " "))
        .containsSubsequence("参数", "published", "部门", "01-31", "published", "政府", "03-31");
    assertThat(files.get("T3-01.html")).doesNotContain("参数");
  }

  @Test
  void there_is_a_page_for_every_rule_and_area() {
    Map<String, String> files = RuleSite.files(bench.book());

    assertThat(files).containsKeys("index.html", "law.html", "T3-01.html", "areas/zhejiang.html");
    for (RuleSet set : bench.book().ruleSets()) {
      for (Rule rule : set.rules()) {
        assertThat(files.get(rule.id() + ".html"))
            .contains(Html.escape(rule.title()), Html.escape(rule.englishTitle()), "怎么改</h2>");
        assertThat(files.get("index.html")).contains("href=\"" + rule.id() + ".html\"");
        assertThat(files.get("law.html")).contains("href=\"" + rule.id() + ".html\"");
      }
    }
  }

  @Test
  void every_link_between_the_files_is_alive() {
    Map<String, String> files = RuleSite.files(bench.book());
    List<String> dead = new ArrayList<>();
    files.forEach(
        (name, page) -> {
          Matcher link = LINK.matcher(page);
          while (link.find()) {
            String goal =
                Path.of(name)
                    .resolveSibling(link.group(1))
                    .normalize()
                    .toString()
                    .replace('\\', '/');
            if (!link.group(1).startsWith("http") && !files.containsKey(goal)) {
              dead.add(name + " → " + link.group(1));
            }
          }
        });
    assertThat(dead).isEmpty();
  }

  @Test
  void the_page_of_a_rule_shows_law_years_targets_and_tables() {
    assertThat(RuleSite.served(bench.book()).rule("T3-02").orElseThrow())
        .contains(
            "<td>严重程度</td>\n<td>错误</td>",
            "<td>2019至2020年度</td>",
            "<td>国办公开办函〔2021〕30号</td>",
            "t3:col:&lt;column&gt;",
            "<td>（一）予以公开</td>",
            "href=\"/rules/law\"")
        .doesNotContain("<script");
  }

  @Test
  void the_same_rules_give_the_same_pages() {
    assertThat(RuleSite.files(bench.book())).isEqualTo(RuleSite.files(bench.book()));
  }

  @Test
  void what_is_not_there_has_no_page() {
    RuleSite site = RuleSite.served(bench.book());

    assertThat(site.rule("T9-99")).isEmpty();
    assertThat(site.area("mars")).isEmpty();
  }

  @Test
  void nothing_of_a_hostile_rule_becomes_markup() throws JsonProcessingException {
    RuleBook book = bench.book().with(hostile(), RuleSiteTest.class.getClassLoader());

    Map<String, String> files = RuleSite.files(book);

    assertThat(files.values())
        .allSatisfy(
            page ->
                assertThat(page)
                    .doesNotContain("<script", "<img", "javascript:", "onerror=\"", "<b>raw"));
    assertThat(files.get("EV-01.html"))
        .contains("&lt;script&gt;alert(&apos;x&apos;)&lt;/script&gt;&amp;&quot;", "&lt;b&gt;raw");
    assertThat(Objects.requireNonNull(files.get("areas/evil.html")))
        .contains("加重的规则", "错误", "不适用的规则", "另定的数值", "01-15", "href=\"../SEC-03.html\"");
    assertThat(files.get("SEC-03.html")).contains("加重为错误");
    assertThat(files.get("SEC-09.html")).contains("不适用（2021年度起）");
  }

  private static RuleSet hostile() throws JsonProcessingException {
    String evil = new ObjectMapper().writeValueAsString(EVIL);
    String front =
        """
        {"id": "EV-01", "title": {"zh": %1$s, "en": %1$s}, "severity": "INFO",
         "basis": [{"norm": %1$s, "article": %1$s, "from": 2021}], "years": {"from": 2021},
         "targets": ["title"], "messages": {"fail": %1$s}, "fix": %1$s}
        """
            .formatted(evil);
    String page =
        EVIL + "\n\n<img src=x onerror=\"a()\">\n\n[a](javascript:b()) <b>raw</b>\n\n## 怎么改\n";
    Basis law = new Basis(EVIL, EVIL, new Years(2021, OptionalInt.empty()));
    Area area =
        new Area(
            "evil",
            EVIL,
            List.of("99"),
            Map.of("section:overview", List.of(EVIL)),
            List.of(new Area.Sharpened(new RuleId("SEC-03"), Severity.ERROR, law)),
            List.of(new Area.SetAside(new RuleId("SEC-09"), EVIL, law)));
    ParameterChange change =
        new ParameterChange(
            new RuleId("DOC-07"),
            "published",
            Optional.empty(),
            Optional.of(EVIL),
            "01-15",
            law.years(),
            EVIL);
    return new RuleSet(
        "cn-evil",
        EVIL,
        EVIL,
        "",
        Optional.of("cn"),
        Optional.of(area),
        List.of(RuleReader.read("EV-01", new ObjectMapper().readTree(front), page)),
        List.of(change),
        List.of());
  }
}
