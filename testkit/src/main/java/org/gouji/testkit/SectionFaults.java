package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Faults of the sections themselves: SEC-01 to SEC-04. */
final class SectionFaults {
  private static final List<String> HARMLESS =
      List.of("政府信息公开工作中存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的问题及改进情况");

  private static final Map<String, String> REWORDED =
      Map.of(
          "overview", "总体工作情况",
          "proactiveDisclosure", "主动公开信息情况",
          "requests", "收到和办理政府信息公开申请情况",
          "reviewAndLitigation", "政府信息公开复议、诉讼情况",
          "problems", "主要问题和改进措施",
          "otherMatters", "其他报告事项");

  private SectionFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (String key : Form.SECTIONS) {
      all.add(new Fault("SEC-01-" + key, (s, r) -> dropped(s, key)));
      all.add(new Fault("SEC-02-reworded-" + key, (s, r) -> titled(s, key, reworded(key))));
    }
    for (String key : List.of("proactiveDisclosure", "requests", "reviewAndLitigation")) {
      all.add(
          new Fault("SEC-01-headingOnly-" + key, (s, r) -> Fault.Draft.of(s.withoutSection(key))));
    }
    all.add(
        new Fault(
            "SEC-02-harmless-problems", (s, r) -> titled(s, "problems", Organs.pick(HARMLESS, r))));
    all.add(
        new Fault(
            "SEC-02-harmless-overview",
            (s, r) -> titled(s, "overview", s.year() + "年度政府信息公开总体情况")));
    all.add(new Fault("SEC-03-swapped", SectionFaults::swapped));
    all.add(new Fault("SEC-03-missing", (s, r) -> numbered(s, r, "")));
    all.add(new Fault("SEC-03-repeated", SectionFaults::repeated));
    all.add(new Fault("SEC-03-malformed", SectionFaults::malformed));
    all.add(new Fault("SEC-04-extra", SectionFaults::extra));
    return all;
  }

  private static String reworded(String key) {
    return REWORDED.getOrDefault(key, "");
  }

  private static Check check(String rule, String section) {
    return new Check(rule, "section:" + section);
  }

  /** Without the section and all that stands in it. */
  private static Optional<Fault.Draft> dropped(Sample sample, String key) {
    Sample without = sample.withoutSection(key);
    Sample bare =
        switch (key) {
          case "proactiveDisclosure" -> without.withTable2(Optional.empty());
          case "requests" -> without.withTable3(Optional.empty());
          case "reviewAndLitigation" -> without.withTable4(Optional.empty());
          default -> without;
        };
    return Fault.Draft.of(bare, check("SEC-01", key));
  }

  private static Optional<Fault.Draft> titled(Sample sample, String key, String title) {
    return Fault.Draft.of(sample.mapSection(key, s -> s.withTitle(title)), check("SEC-02", key));
  }

  /** Two neighbours after 总体情况 in each other's place, with their own numbers or renumbered. */
  private static Optional<Fault.Draft> swapped(Sample sample, SplittableRandom random) {
    List<Section> sections = new ArrayList<>(sample.sections());
    int first = 1 + random.nextInt(sections.size() - 2);
    Section one = sections.get(first);
    Section other = sections.get(first + 1);
    boolean renumbered = random.nextBoolean();
    sections.set(first, renumbered ? other.withNumber(one.number()) : other);
    sections.set(first + 1, renumbered ? one.withNumber(other.number()) : one);
    return Fault.Draft.of(sample.withSections(sections));
  }

  private static Optional<Fault.Draft> numbered(
      Sample sample, SplittableRandom random, String number) {
    String key = Organs.pick(Form.SECTIONS, random);
    return Fault.Draft.of(sample.mapSection(key, s -> s.withNumber(number)), check("SEC-03", key));
  }

  private static Optional<Fault.Draft> repeated(Sample sample, SplittableRandom random) {
    int index = 1 + random.nextInt(Form.SECTIONS.size() - 1);
    String key = Form.SECTIONS.get(index);
    String number = Form.NUMERALS.get(index - 1) + "、";
    return Fault.Draft.of(sample.mapSection(key, s -> s.withNumber(number)), check("SEC-03", key));
  }

  /** A second closing bracket after a number within 总体情况. */
  private static Optional<Fault.Draft> malformed(Sample sample, SplittableRandom random) {
    List<String> paragraphs = sample.section("overview").map(Section::paragraphs).orElse(List.of());
    List<String> headings = paragraphs.stream().filter(p -> p.startsWith("（")).toList();
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    String heading = Organs.pick(headings, random);
    String spoiled = heading.replace("）", random.nextBoolean() ? "））" : "）、");
    List<String> changed = paragraphs.stream().map(p -> p.equals(heading) ? spoiled : p).toList();
    return Fault.Draft.of(
        sample.mapSection("overview", s -> s.withParagraphs(changed)), check("SEC-03", "overview"));
  }

  private static Optional<Fault.Draft> extra(Sample sample, SplittableRandom random) {
    String title = Organs.pick(List.of("大事记", "名词解释", "附则"), random);
    List<Section> sections = new ArrayList<>(sample.sections());
    sections.add(new Section("", "七、", title, List.of("本部分内容供查阅时参考。")));
    return Fault.Draft.of(sample.withSections(sections), new Check("SEC-04", "section"));
  }
}
