package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Faults of title, year, dates, basis and reporter: DOC-01 to DOC-09. */
final class DocumentFaults {
  private static final String TITLE = "title";

  private DocumentFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(titled("DOC-01-workReport", t -> t.replace("工作年度报告", "工作报告")));
    all.add(titled("DOC-01-shortened", t -> t.replace("公开工作年度报告", "公开年度报告")));
    all.add(new Fault("DOC-02-withoutPlace", DocumentFaults::withoutPlace));
    all.add(titled("DOC-03-doubled", t -> t.replace("年政府信息", "年度政府信息")));
    all.add(titled("DOC-04-pictured", t -> t + "（图解）"));
    all.add(titled("DOC-04-explained", t -> t + "图文解读"));
    all.add(new Fault("DOC-05-period", DocumentFaults::periodOfLastYear));
    all.add(new Fault("DOC-05-figures", DocumentFaults::figuresOfLastYear));
    all.add(new Fault("DOC-06-elevenMonths", (s, r) -> period(s, "12月31日", "11月30日")));
    all.add(new Fault("DOC-06-silent", DocumentFaults::withoutPeriod));
    all.add(new Fault("DOC-07-signedLate", DocumentFaults::signedLate));
    all.add(new Fault("DOC-07-publishedLate", DocumentFaults::publishedLate));
    all.add(new Fault("DOC-08-oldRegulation", (s, r) -> basis(s, "第711号", "第492号")));
    all.add(
        new Fault(
            "DOC-08-trialFormat",
            (s, r) -> s.year() < 2021 ? Optional.empty() : basis(s, "〔2021〕30号", "〔2019〕60号")));
    all.add(new Fault("DOC-09-body", DocumentFaults::announcedByAnother));
    all.add(new Fault("DOC-09-signature", DocumentFaults::signedByAnother));
    return all;
  }

  private static Fault titled(String id, UnaryOperator<String> change) {
    return new Fault(
        id,
        (sample, random) ->
            Fault.Draft.of(
                sample.withTitle(change.apply(sample.title())),
                new Check(id.substring(0, 6), TITLE)));
  }

  /** The organ of a department without the name of its county: 县水利局. */
  private static Optional<Fault.Draft> withoutPlace(Sample sample, SplittableRandom random) {
    return sample.reporter() == Reporter.DEPARTMENT
        ? Fault.Draft.of(sample.withTitle(sample.title().substring(2)), new Check("DOC-02", TITLE))
        : Optional.empty();
  }

  private static Optional<Fault.Draft> periodOfLastYear(Sample sample, SplittableRandom random) {
    String year = Integer.toString(sample.year());
    String before = Integer.toString(sample.year() - 1);
    return Fault.Draft.of(
        mapPreface(sample, p -> p.contains("统计期限") ? p.replace(year, before) : p),
        new Check("DOC-05", "year"));
  }

  private static Optional<Fault.Draft> figuresOfLastYear(Sample sample, SplittableRandom random) {
    String sentence = "%d年，主动公开政府信息%d条。".formatted(sample.year() - 1, 100 + random.nextInt(900));
    return Fault.Draft.of(plus(sample, "overview", sentence), new Check("DOC-05", "year"));
  }

  private static Optional<Fault.Draft> period(Sample sample, String from, String to) {
    return Fault.Draft.of(
        mapPreface(sample, p -> p.contains("统计期限") ? p.replace(from, to) : p),
        new Check("DOC-06", "period"));
  }

  private static Optional<Fault.Draft> withoutPeriod(Sample sample, SplittableRandom random) {
    List<String> preface = sample.preface().stream().filter(p -> !p.contains("统计期限")).toList();
    return Fault.Draft.of(sample.withPreface(preface), new Check("DOC-06", "period"));
  }

  private static Optional<Fault.Draft> signedLate(Sample sample, SplittableRandom random) {
    String date = "（%d年%d月20日）".formatted(sample.year() + 1, 4 + random.nextInt(3));
    Sample signed = first(sample, date);
    Check published = new Check("DOC-07", "published");
    return switch (sample.reporter()) {
      case TOWNSHIP -> Optional.empty();
      case DEPARTMENT -> Fault.Draft.of(signed, published, new Check("DOC-07", "submitted"));
      case GOVERNMENT, ZONE -> Fault.Draft.of(signed, published);
    };
  }

  private static Optional<Fault.Draft> publishedLate(Sample sample, SplittableRandom random) {
    int month = sample.reporter() == Reporter.DEPARTMENT ? 2 : 4;
    String date = "发布日期：%d-%02d-%02d".formatted(sample.year() + 1, month, 1 + random.nextInt(20));
    return sample.reporter() == Reporter.TOWNSHIP
        ? Optional.empty()
        : Fault.Draft.of(first(sample, date), new Check("DOC-07", "published"));
  }

  private static Optional<Fault.Draft> basis(Sample sample, String from, String to) {
    return Fault.Draft.of(
        mapPreface(sample, p -> p.replace(from, to)), new Check("DOC-08", "basis"));
  }

  private static Optional<Fault.Draft> announcedByAnother(Sample sample, SplittableRandom random) {
    List<String> preface = new ArrayList<>(sample.preface());
    preface.add("现公布%s%d年政府信息公开工作年度报告。".formatted(another(random), sample.year()));
    return Fault.Draft.of(sample.withPreface(preface), new Check("DOC-09", "organ"));
  }

  private static Optional<Fault.Draft> signedByAnother(Sample sample, SplittableRandom random) {
    String date = "%d年1月20日".formatted(sample.year() + 1);
    return Fault.Draft.of(
        plus(plus(sample, "otherMatters", another(random)), "otherMatters", date),
        new Check("DOC-09", "organ"));
  }

  /**
   * An organ of another county and, so that no shortened name could mean the same, another office.
   */
  private static String another(SplittableRandom random) {
    return Organs.pick(List.of("青田县林业局", "嵊泗县文物局", "云和县气象局"), random);
  }

  private static Sample first(Sample sample, String paragraph) {
    List<String> preface = new ArrayList<>(sample.preface());
    preface.add(0, paragraph);
    return sample.withPreface(preface);
  }

  private static Sample plus(Sample sample, String section, String paragraph) {
    return sample.mapSection(
        section,
        s -> {
          List<String> paragraphs = new ArrayList<>(s.paragraphs());
          paragraphs.add(paragraph);
          return s.withParagraphs(paragraphs);
        });
  }

  private static Sample mapPreface(Sample sample, UnaryOperator<String> change) {
    return sample.withPreface(sample.preface().stream().map(change).toList());
  }
}
