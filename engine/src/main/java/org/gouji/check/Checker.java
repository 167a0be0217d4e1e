package org.gouji.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.form.Edition;
import org.gouji.judge.Result;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.Budget;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Given;
import org.gouji.report.Levels;
import org.gouji.report.Report;
import org.gouji.rule.Area;
import org.gouji.rule.RuleSet;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Grounds;
import org.gouji.verdict.LevelVerdict;
import org.gouji.verdict.Subject;
import org.gouji.verdict.Verdict;
import org.gouji.worker.Reading;

/**
 * The whole road: a file is opened if it packs another, claimed by a reader, read into a document,
 * recognised as a report, judged, and answered with a verdict. Thread-safe; keeps nothing of a
 * document.
 */
public final class Checker {

  /** First fiscal year that the rules judge: the format of 2019 is the oldest. */
  private static final int FIRST_YEAR = 2019;

  /** A report has some ten pages; of a whole book only the first are shown. */
  private static final int MOST_PAGES = 40;

  private static final long MOST_BYTES = 20 << 20;

  private final Intake intake;
  private final Reading reading;
  private final RuleBook book;
  private final Limits limits;
  private final String engine;
  private final Recogniser recogniser;

  /**
   * Sets up a checker.
   *
   * @param intake finds out what a file is and who reads it
   * @param reading how a claimed document is read
   * @param engine name and version of the program, as verdicts show it
   */
  public Checker(Intake intake, Reading reading, RuleBook book, Limits limits, String engine) {
    this.intake = intake;
    this.reading = reading;
    this.book = book;
    this.limits = limits;
    this.engine = engine;
    this.recogniser = new Recogniser();
  }

  /**
   * Checks a document.
   *
   * @param prior last year's report of the same organ
   * @throws UnknownFormatException if no reader claims the document or the prior one
   * @throws PriorException if the prior one cannot be used as such
   */
  public Checked check(Submission submission, Optional<Submission> prior, Options options)
      throws UnknownFormatException {
    Optional<Report> last = Optional.empty();
    if (prior.isPresent()) {
      last = Optional.of(readPrior(prior.get()));
    }
    return checkBeside(submission, last, options);
  }

  /**
   * Checks a document beside last year's report that was read before.
   *
   * @throws UnknownFormatException if no reader claims the document
   * @throws PriorException if the prior one is of another year or organ
   */
  public Checked checkBeside(Submission submission, Optional<Report> prior, Options options)
      throws UnknownFormatException {
    Intake.Opened opened;
    try {
      opened = intake.open(submission, limits);
    } catch (UnreadableException e) {
      return unreadable(intake.packed(submission), e, List.of(), options);
    }
    Intake.Claimed claimed = intake.claim(opened.document());
    List<String> notes = new ArrayList<>(opened.notes());
    ending(opened.document(), claimed.subject()).ifPresent(notes::add);
    try {
      Document document = reading.read(claimed.reader(), opened.document(), limits);
      notes.addAll(document.notes());
      Report report = recogniser.recognise(document, options.given());
      Verdict verdict = judge(claimed.subject(), report, prior, options, notes);
      return new Checked(verdict, Optional.of(document), prior);
    } catch (UnreadableException e) {
      return unreadable(claimed.subject(), e, notes, options);
    }
  }

  /**
   * The same with the document's pages drawn, within the time of one reading for all of them; a
   * page that cannot be drawn is the last.
   */
  public Checked withPages(Checked checked, Submission submission) throws UnknownFormatException {
    if (checked.source().isEmpty()) {
      return checked;
    }
    List<DrawnPage> pages = new ArrayList<>();
    Budget budget = new Budget(limits);
    long bytes = 0;
    try {
      Submission document = intake.open(submission, limits).document();
      DocumentReader reader = intake.claim(document).reader();
      while (pages.size() < MOST_PAGES && bytes < MOST_BYTES && !Thread.interrupted()) {
        Optional<DrawnPage> page = reading.draw(reader, document, pages.size() + 1, budget.rest());
        if (page.isEmpty()) {
          break;
        }
        pages.add(page.get());
        bytes += page.get().png().length;
      }
    } catch (UnreadableException notDrawn) {
      // The verdict stands; its text is shown instead.
    }
    return new Checked(checked.verdict(), checked.source(), checked.prior(), pages);
  }

  /** Nothing can be said of the content of an empty file. */
  private static Optional<String> ending(Submission document, Subject subject) {
    return document.bytes().length == 0
        ? Optional.empty()
        : subject.mediaType().flatMap(type -> FileEnding.note(subject.name(), type));
  }

  /**
   * Judges reports that were read elsewhere; what the options say replaces what they hold.
   *
   * @throws PriorException if the prior one is of another year or organ
   */
  public Checked check(Subject subject, Report report, Optional<Report> prior, Options options) {
    Report given = options.given().applyTo(report);
    Verdict verdict = judge(subject, given, prior, options, List.of());
    return new Checked(verdict, Optional.empty(), prior);
  }

  /**
   * Judges anew what a verdict was reached on: beside last year's report, or with cells that a
   * person has read. What was said of the document itself stays.
   *
   * @throws PriorException if the prior one is of another year or organ
   */
  public Verdict again(Verdict verdict, Report report, Optional<Report> prior, Options options) {
    Report given = options.given().applyTo(report);
    return judge(verdict.subject(), given, prior, options, verdict.notes());
  }

  /** Compares a government's summary with the reports of the organs right below it. */
  public LevelVerdict compare(Levels levels, LocalDate asOf) {
    return new LevelVerdict(
        grounds(OptionalInt.of(levels.year()), List.of(book.levels()), asOf),
        levels,
        book.levelJudge().judge(levels));
  }

  /**
   * Reads last year's report.
   *
   * @throws UnknownFormatException if no reader claims it
   * @throws PriorException if it cannot be read
   */
  public Report readPrior(Submission prior) throws UnknownFormatException {
    try {
      Submission document = intake.open(prior, limits).document();
      DocumentReader reader = intake.claim(document).reader();
      return recogniser.recognise(reading.read(reader, document, limits), Given.nothing());
    } catch (UnreadableException e) {
      throw new PriorException("上一年度报告“" + prior.name() + "”无法读取：" + e.getMessage(), e);
    }
  }

  private Verdict judge(
      Subject subject, Report report, Optional<Report> prior, Options options, List<String> notes) {
    prior.ifPresent(last -> PriorReport.require(report, last));
    Optional<Area> area = area(report, options);
    List<Result> results = book.judge(area).judge(report, prior);
    return new Verdict(
        Conclusion.of(results),
        Optional.empty(),
        explanation(report.year()),
        notes,
        subject,
        grounds(report.year(), area, options),
        Optional.of(report),
        results);
  }

  private Optional<Area> area(Report report, Options options) {
    return options.province().isPresent()
        ? options.province().flatMap(book::area)
        : book.areaOf(report.organ());
  }

  private static Optional<String> explanation(OptionalInt year) {
    if (year.isEmpty()) {
      return Optional.of("未能从文件中确定报告年度，与年度有关的检查均未判定。请在标题或统计期限中写明报告年度后重新核查。");
    }
    if (year.getAsInt() < FIRST_YEAR) {
      return Optional.of(year.getAsInt() + " 年度报告不适用现行格式：统一格式自 2019 年度报告起施行，本工具只核查 2019 年度及以后的报告。");
    }
    return Optional.empty();
  }

  private Checked unreadable(
      Subject subject, UnreadableException e, List<String> notes, Options options) {
    Verdict verdict =
        new Verdict(
            Conclusion.UNREADABLE,
            Optional.of(e.reason()),
            Optional.ofNullable(e.getMessage()),
            notes,
            subject,
            grounds(OptionalInt.empty(), options.province().flatMap(book::area), options),
            Optional.empty(),
            List.of());
    return new Checked(verdict, Optional.empty(), Optional.empty());
  }

  private Grounds grounds(OptionalInt year, Optional<Area> area, Options options) {
    return grounds(year, book.applying(area), options.asOf());
  }

  private Grounds grounds(OptionalInt year, List<RuleSet> sets, LocalDate asOf) {
    return new Grounds(
        year,
        year.isPresent() && year.getAsInt() >= FIRST_YEAR
            ? Optional.of(Edition.dueIn(year.getAsInt()))
            : Optional.empty(),
        sets.stream()
            .map(set -> new Grounds.UsedRuleSet(set.id(), set.version(), set.digest()))
            .toList(),
        engine,
        asOf);
  }
}
