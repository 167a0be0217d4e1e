package org.gouji.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Title, year, dates, basis and reporter: DOC-01 to DOC-09. */
final class DocumentOracle {
  private static final String TITLE = "title";
  private static final Pattern PERIOD =
      Pattern.compile("期限[自从](\\d{4})年1月1日起?至(?:(\\d{4})年)?(\\d+)月(\\d+)日");
  private static final Pattern SIGNED = Pattern.compile("^（?(\\d{4})年(\\d+)月(\\d+)日）?$");
  private static final Pattern PUBLISHED = Pattern.compile("^发布日期：(\\d{4})-(\\d+)-(\\d+)$");
  private static final Pattern FIGURES = Pattern.compile("(\\d{4})年，主动公开政府信息\\d+条");
  private static final Pattern ANNOUNCED = Pattern.compile("现公布(.+?)\\d{4}年政府信息公开");
  private static final Pattern SIGNATURE = Pattern.compile("^\\p{IsHan}{2,3}县\\p{IsHan}{2,4}局$");

  private final Sample sample;
  private final Findings findings;

  private DocumentOracle(Sample sample, Findings findings) {
    this.sample = sample;
    this.findings = findings;
  }

  static void judge(Sample sample, Findings findings) {
    DocumentOracle oracle = new DocumentOracle(sample, findings);
    oracle.title();
    oracle.period();
    oracle.dates("published", Stream.of(PUBLISHED, SIGNED));
    oracle.dates("submitted", Stream.of(SIGNED));
    oracle.basis();
    oracle.reporter();
  }

  private void title() {
    String title = sample.title();
    findings.judge("DOC-01", TITLE, !title.contains("政府信息公开工作年度报告"), Severity.WARNING);
    findings.judge("DOC-02", TITLE, !title.contains(sample.organ()), Severity.WARNING);
    boolean doubled = title.indexOf("年度") != title.lastIndexOf("年度");
    findings.judge("DOC-03", TITLE, doubled, Severity.INFO);
    boolean version = title.contains("图解") || title.contains("解读");
    findings.judge("DOC-04", TITLE, version, Severity.WARNING);
  }

  private void period() {
    Optional<Matcher> stated =
        sample.preface().stream().map(PERIOD::matcher).filter(Matcher::find).findFirst();
    if (stated.isEmpty()) {
      findings.fail("DOC-06", "period", Severity.INFO);
      year(false);
      return;
    }
    Matcher period = stated.orElseThrow();
    int first = Integer.parseInt(period.group(1));
    boolean whole = period.group(3).equals("12") && period.group(4).equals("31");
    boolean titled = sample.title().contains(Integer.toString(sample.year()));
    if (whole && first != sample.year() && titled) {
      findings.undetermined("DOC-06", "period");
    } else {
      findings.judge("DOC-06", "period", !whole || first != sample.year(), Severity.ERROR);
    }
    year(first != sample.year());
  }

  private void year(boolean contradiction) {
    boolean figures =
        paragraphs()
            .map(FIGURES::matcher)
            .anyMatch(m -> m.find() && Integer.parseInt(m.group(1)) < sample.year());
    findings.judge(
        "DOC-05",
        "year",
        contradiction || figures,
        contradiction ? Severity.ERROR : Severity.WARNING);
  }

  /** The date of the first pattern decides; one of a later pattern proves lateness alone. */
  private void dates(String target, Stream<Pattern> patterns) {
    boolean submission = target.equals("submitted") && sample.reporter() != Reporter.DEPARTMENT;
    if (sample.reporter() == Reporter.TOWNSHIP || submission) {
      findings.notApplicable("DOC-07", target);
      return;
    }
    LocalDate deadline =
        sample.reporter() == Reporter.DEPARTMENT
            ? LocalDate.of(sample.year() + 1, 1, 31)
            : LocalDate.of(sample.year() + 1, 3, 31);
    List<Pattern> known = patterns.toList();
    for (Pattern pattern : known) {
      Optional<LocalDate> date = date(pattern);
      if (date.isPresent() && date.orElseThrow().isAfter(deadline)) {
        findings.fail("DOC-07", target, Severity.ERROR);
        return;
      }
      if (date.isPresent() && pattern == PUBLISHED) {
        findings.pass("DOC-07", target);
        return;
      }
    }
    findings.undetermined("DOC-07", target);
  }

  private Optional<LocalDate> date(Pattern pattern) {
    return paragraphs()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(
            m ->
                LocalDate.of(
                    Integer.parseInt(m.group(1)),
                    Integer.parseInt(m.group(2)),
                    Integer.parseInt(m.group(3))));
  }

  private void basis() {
    String preface = String.join("\n", sample.preface());
    boolean old = preface.contains("第492号") && !preface.contains("711号");
    boolean trial = sample.year() >= 2021 && preface.contains("〔2019〕60号");
    findings.judge("DOC-08", "basis", old || trial, Severity.WARNING);
  }

  private void reporter() {
    boolean other =
        paragraphs()
            .anyMatch(
                p -> {
                  Matcher announced = ANNOUNCED.matcher(p);
                  return (announced.find() && !announced.group(1).equals(sample.organ()))
                      || SIGNATURE.matcher(p).matches();
                });
    findings.judge("DOC-09", "organ", other, Severity.WARNING);
  }

  private Stream<String> paragraphs() {
    return Stream.concat(
        sample.preface().stream(),
        sample.sections().stream().flatMap(s -> s.paragraphs().stream()));
  }
}
