package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections and content: SEC-01 to SEC-09. */
final class SectionOracle {
  private static final List<List<String>> ASPECT_WORDS =
      List.of(List.of("主动公开"), List.of("申请"), List.of("信息管理"), List.of("平台"), List.of("监督"));
  private static final List<String> DUTY_WORDS = List.of("考核", "评议", "责任追究");
  private static final Pattern HARMLESS =
      Pattern.compile("\\d{4}年度政府信息公开总体情况|(政府信息公开工作中?)?存在的(主要)?问题及改进情况");
  private static final Pattern SENTENCE = Pattern.compile("[。；]");
  private static final Pattern MALFORMED = Pattern.compile("^（[一二三四五六七八九]）[）、].*");
  private static final Pattern PLANS = Pattern.compile("^（.）(\\d{4})年.*改进措施.*");

  private final Sample sample;
  private final Findings findings;

  private SectionOracle(Sample sample, Findings findings) {
    this.sample = sample;
    this.findings = findings;
  }

  static void judge(Sample sample, Findings findings) {
    SectionOracle oracle = new SectionOracle(sample, findings);
    for (int i = 0; i < Form.SECTIONS.size(); i++) {
      oracle.section(i);
    }
    oracle.order();
    oracle.extra();
    oracle.aspects();
    oracle.duties();
    oracle.problems();
    oracle.otherMatters();
  }

  private void section(int index) {
    String key = Form.SECTIONS.get(index);
    String target = "section:" + key;
    Optional<Section> printed = sample.section(key);
    if (printed.isPresent()) {
      Section section = printed.orElseThrow();
      findings.pass("SEC-01", target);
      boolean official = section.title().equals(Form.SECTION_TITLES.get(index));
      boolean harmless = HARMLESS.matcher(section.title()).matches();
      findings.judge("SEC-02", target, !official, harmless ? Severity.INFO : Severity.WARNING);
      boolean numbered = section.number().equals(Form.NUMERALS.get(index) + "、");
      boolean malformed =
          section.paragraphs().stream().anyMatch(p -> MALFORMED.matcher(p).matches());
      findings.judge("SEC-03", target, !numbered || malformed, Severity.INFO);
    } else if (tableSeen(key)) {
      findings.undetermined("SEC-01", target);
      String reason = "the section has no heading, but its table is there";
      findings.open("SEC-02", target, reason, Outcome.FAIL, Outcome.UNDETERMINED);
      findings.open("SEC-03", target, reason, Outcome.FAIL, Outcome.UNDETERMINED);
    } else {
      findings.fail("SEC-01", target, Severity.ERROR);
      findings.undetermined("SEC-02", target);
      findings.undetermined("SEC-03", target);
    }
  }

  private boolean tableSeen(String key) {
    return switch (key) {
      case "proactiveDisclosure" -> sample.table2().isPresent();
      case "requests" -> sample.table3().isPresent();
      case "reviewAndLitigation" -> sample.table4().isPresent();
      default -> false;
    };
  }

  /** Of two sections in the wrong order or under one number, either may be named. */
  private void order() {
    List<Section> printed = sample.sections().stream().filter(s -> !s.key().isEmpty()).toList();
    for (int i = 1; i < printed.size(); i++) {
      Section before = printed.get(i - 1);
      Section after = printed.get(i);
      int inversion = Form.SECTIONS.indexOf(before.key()) - Form.SECTIONS.indexOf(after.key());
      if (inversion > 0) {
        either(before, after, "two sections changed places");
      } else if (!after.number().isEmpty() && after.number().equals(before.number())) {
        findings.open(
            "SEC-03",
            "section:" + before.key(),
            "two sections bear its number",
            Outcome.PASS,
            Outcome.FAIL);
      }
    }
  }

  private void either(Section one, Section other, String reason) {
    Set<Check> pair = new TreeSet<>();
    for (Section section : List.of(one, other)) {
      String target = "section:" + section.key();
      findings.open("SEC-03", target, reason, Outcome.PASS, Outcome.FAIL);
      pair.add(new Check("SEC-03", target));
    }
    findings.oneFails(pair);
  }

  private void extra() {
    boolean extra = sample.sections().stream().anyMatch(s -> s.key().isEmpty());
    findings.judge(
        "SEC-04", "section", extra, sample.year() <= 2020 ? Severity.INFO : Severity.WARNING);
  }

  private void aspects() {
    Optional<String> overview = text("overview");
    for (int i = 0; i < Form.ASPECTS.size(); i++) {
      String target = "aspect:" + Form.ASPECTS.get(i);
      List<String> words = ASPECT_WORDS.get(i);
      if (sample.year() <= 2019) {
        findings.notApplicable("SEC-05", target);
      } else if (overview.isEmpty()) {
        findings.undetermined("SEC-05", target);
      } else {
        boolean silent = words.stream().noneMatch(overview.orElseThrow()::contains);
        if (silent && i == Form.ASPECTS.size() - 1 && speaksOfDuty(overview.orElseThrow())) {
          findings.open("SEC-05", target, "考核 or 评议 may count as 监督保障", Outcome.PASS, Outcome.FAIL);
        } else {
          findings.judge(
              "SEC-05", target, silent, sample.year() == 2020 ? Severity.INFO : Severity.WARNING);
        }
      }
    }
  }

  private static boolean speaksOfDuty(String text) {
    return DUTY_WORDS.stream().anyMatch(text::contains);
  }

  private void duties() {
    for (int i = 0; i < Form.DUTIES.size(); i++) {
      String target = "duty:" + Form.DUTIES.get(i);
      String word = DUTY_WORDS.get(i);
      List<String> sentences = sentences().stream().filter(s -> s.contains(word)).toList();
      if (!sample.owesDuties()) {
        findings.notApplicable("SEC-06", target);
      } else if (sentences.isEmpty() && sample.section("overview").isEmpty()) {
        findings.open(
            "SEC-06",
            target,
            "总体情况, where the duty belongs, is absent",
            Outcome.FAIL,
            Outcome.UNDETERMINED);
      } else if (sentences.isEmpty()) {
        findings.fail("SEC-06", target, Severity.ERROR);
      } else {
        boolean intended = sentences.stream().allMatch(s -> s.contains("将"));
        findings.judge("SEC-06", target, intended, Severity.WARNING);
      }
    }
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Section section : sample.sections()) {
      section.paragraphs().forEach(p -> SENTENCE.splitAsStream(p).forEach(sentences::add));
    }
    return sentences;
  }

  private void problems() {
    String target = "section:problems";
    Optional<String> text = text("problems");
    if (text.isEmpty()) {
      findings.undetermined("SEC-07", target);
      findings.undetermined("SEC-09", target);
      return;
    }
    String problems = text.orElseThrow();
    boolean named = problems.contains("问题") || problems.contains("不足");
    boolean measures = problems.contains("改进") || problems.contains("下一步");
    findings.judge("SEC-07", target, !named || !measures, Severity.WARNING);
    boolean wrongYear = false;
    for (String line : problems.lines().toList()) {
      Matcher plans = PLANS.matcher(line);
      wrongYear |= plans.matches() && Integer.parseInt(plans.group(1)) != sample.year() + 1;
    }
    findings.judge("SEC-09", target, wrongYear, Severity.INFO);
  }

  private void otherMatters() {
    String target = "section:otherMatters";
    Optional<String> text = text("otherMatters");
    if (sample.year() <= 2020) {
      findings.notApplicable("SEC-08", target);
    } else if (text.isEmpty()) {
      findings.undetermined("SEC-08", target);
    } else {
      findings.judge("SEC-08", target, !text.orElseThrow().contains("信息处理费"), Severity.WARNING);
    }
  }

  private Optional<String> text(String section) {
    return sample.section(section).map(s -> String.join("\n", s.paragraphs()));
  }
}
