package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Faults of what the sections say: SEC-05 to SEC-09. */
final class ContentFaults {
  private static final List<Integer> ASPECTS =
      IntStream.range(0, Form.ASPECTS.size()).boxed().toList();
  private static final List<Integer> DUTIES =
      IntStream.range(0, Form.DUTIES.size()).boxed().toList();

  private ContentFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    for (int aspect : ASPECTS) {
      all.add(
          new Fault("SEC-05-" + Form.ASPECTS.get(aspect), (s, r) -> withoutAspect(s, r, aspect)));
    }
    for (int duty : DUTIES) {
      String key = Form.DUTIES.get(duty);
      all.add(new Fault("SEC-06-silent-" + key, (s, r) -> withoutDuty(s, r, duty, false)));
      all.add(new Fault("SEC-06-intended-" + key, (s, r) -> withoutDuty(s, r, duty, true)));
    }
    all.add(problems("SEC-07-empty", List.of(List.of())));
    all.add(problems("SEC-07-none", List.of(List.of("无"), List.of("无。"))));
    all.add(problems("SEC-07-problemsOnly", List.of(Prose.problemsOnly(0), Prose.problemsOnly(1))));
    all.add(problems("SEC-07-measuresOnly", List.of(Prose.measuresOnly(0), Prose.measuresOnly(3))));
    all.add(new Fault("SEC-08-silent", ContentFaults::withoutFee));
    all.add(new Fault("SEC-09-sameYear", (s, r) -> plansOf(s, r, s.year())));
    all.add(new Fault("SEC-09-yearBefore", (s, r) -> plansOf(s, r, s.year() - 1)));
    return all;
  }

  private static Optional<Fault.Draft> withoutAspect(
      Sample sample, SplittableRandom random, int aspect) {
    boolean hidden = sample.owesDuties() && aspect == ASPECTS.size() - 1;
    if (sample.year() < 2020 || hidden) {
      return Optional.empty();
    }
    List<Integer> aspects = ASPECTS.stream().filter(a -> a != aspect).toList();
    List<Integer> duties = sample.owesDuties() ? DUTIES : List.of();
    List<String> overview =
        Prose.overview(aspects, duties, random.nextInt(100), random.nextBoolean());
    return Fault.Draft.of(
        sample.mapSection("overview", s -> s.withParagraphs(overview)),
        new Check("SEC-05", "aspect:" + Form.ASPECTS.get(aspect)));
  }

  private static Optional<Fault.Draft> withoutDuty(
      Sample sample, SplittableRandom random, int duty, boolean intended) {
    if (!sample.owesDuties()) {
      return Optional.empty();
    }
    List<Integer> duties = DUTIES.stream().filter(d -> d != duty).toList();
    List<String> overview =
        Prose.overview(ASPECTS, duties, random.nextInt(100), random.nextBoolean());
    Sample silent = sample.mapSection("overview", s -> s.withParagraphs(overview));
    Sample spoiled =
        intended ? silent.mapSection("problems", s -> plus(s, Prose.dutyIntention(duty))) : silent;
    return Fault.Draft.of(spoiled, new Check("SEC-06", "duty:" + Form.DUTIES.get(duty)));
  }

  private static Section plus(Section section, String paragraph) {
    List<String> paragraphs = new ArrayList<>(section.paragraphs());
    paragraphs.add(paragraph);
    return section.withParagraphs(paragraphs);
  }

  private static Fault problems(String id, List<List<String>> texts) {
    return new Fault(
        id,
        (sample, random) ->
            Fault.Draft.of(
                sample.mapSection("problems", s -> s.withParagraphs(Organs.pick(texts, random))),
                new Check("SEC-07", "section:problems")));
  }

  private static Optional<Fault.Draft> withoutFee(Sample sample, SplittableRandom random) {
    if (sample.year() < 2021) {
      return Optional.empty();
    }
    List<String> text = List.of(random.nextBoolean() ? "无其他需要报告的事项。" : "无。");
    return Fault.Draft.of(
        sample.mapSection("otherMatters", s -> s.withParagraphs(text)),
        new Check("SEC-08", "section:otherMatters"));
  }

  private static Optional<Fault.Draft> plansOf(Sample sample, SplittableRandom random, int year) {
    List<String> text = Prose.problemsWithYear(sample.year(), year, random.nextInt(100));
    return Fault.Draft.of(
        sample.mapSection("problems", s -> s.withParagraphs(text)),
        new Check("SEC-09", "section:problems"));
  }
}
