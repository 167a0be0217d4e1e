package org.gouji.api.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.api.export.Exporters;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.Options;
import org.gouji.check.RuleBook;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Digest;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.json.PostedCheck;
import org.gouji.json.ReportJson;
import org.gouji.plugin.PluginHouse;
import org.gouji.report.Levels;
import org.gouji.report.Report;
import org.gouji.rule.Area;
import org.gouji.verdict.Checked;
import org.gouji.verdict.LevelVerdict;
import org.gouji.verdict.Subject;
import org.gouji.verdict.Verdict;
import org.gouji.worker.WorkerPool;

/** The checker with its plugins and rules, opened once and shared by all threads. */
public final class Workbench implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final String SAMPLE = "county-water-bureau-2023.txt";
  private static final String JSON_READER = "report-json";

  private final PluginHouse house;
  private final WorkerPool workers;
  private final RuleBook book;
  private final Intake intake;
  private final Checker checker;
  private final Exporters exporters;
  private final Limits limits;

  private Workbench(PluginHouse house, WorkerPool workers, RuleBook book, Limits limits) {
    this.house = house;
    this.workers = workers;
    this.book = book;
    this.limits = limits;
    this.exporters = new Exporters(house.exporters());
    this.intake = new Intake(house.readers(), house.unpackers(), house.advisors());
    this.checker = new Checker(intake, workers, book, limits, Build.engine());
  }

  /**
   * Loads plugins and rules, with the usual workers.
   *
   * @throws org.gouji.rule.RuleFormatException with every problem of the rules
   */
  public static Workbench open(Path plugins, Limits limits) {
    return open(WorkerPool.Settings.of(plugins, Build.version()), limits);
  }

  /**
   * Loads plugins and rules.
   *
   * @param settings the folder of the plugins and how the workers are to be
   * @throws org.gouji.rule.RuleFormatException with every problem of the rules
   */
  public static Workbench open(WorkerPool.Settings settings, Limits limits) {
    PluginHouse house = PluginHouse.load(settings.plugins(), Build.version());
    try {
      RuleBook book = RuleBook.open(Workbench.class.getClassLoader(), house.provinces());
      WorkerPool workers = new WorkerPool(settings);
      return new Workbench(house, workers, book, limits);
    } catch (RuntimeException e) {
      house.close();
      throw e;
    }
  }

  /** The same plugins with other rules; it lives no longer than this workbench. */
  public Workbench with(RuleBook rules) {
    return new Workbench(house, workers, rules, limits);
  }

  /** The loaded plugins. */
  public PluginHouse house() {
    return house;
  }

  /** The loaded rules. */
  public RuleBook book() {
    return book;
  }

  /** Every way to show a verdict. */
  public Exporters exporters() {
    return exporters;
  }

  /** Bounds on what is read. */
  public Limits limits() {
    return limits;
  }

  /**
   * The documents to be checked one by one when somebody names a file: itself, or all those that it
   * packs, in the order of their names.
   */
  public List<Submission> documents(Submission file) {
    return isJson(file) ? List.of(file) : intake.documents(file, limits);
  }

  /**
   * Checks a document, or a report in JSON that somebody kept; the prior one may be either, too.
   *
   * @throws UnknownFormatException if no reader claims one of them
   * @throws org.gouji.json.JsonFormatException if JSON is no report
   * @throws org.gouji.check.PriorException if the prior one cannot be used as such
   */
  public Checked check(Submission submission, Optional<Submission> prior, Options options)
      throws UnknownFormatException {
    Optional<Report> last = Optional.empty();
    if (prior.isPresent()) {
      last = Optional.of(readPrior(prior.get()));
    }
    if (isJson(submission)) {
      Subject subject = subject(submission, submission.bytes());
      return checker.check(subject, PostedCheck.reportIn(submission.bytes()), last, options);
    }
    return checker.checkBeside(submission, last, options);
  }

  /** The same with its pages drawn, for an exporter that shows them. */
  public Checked withPages(Checked checked, Submission submission) throws UnknownFormatException {
    return isJson(submission) ? checked : checker.withPages(checked, submission);
  }

  /** Checks a report that a client has read itself. */
  public Checked check(Report report, Optional<Report> prior, Options options) {
    Submission posted =
        new Submission(
            "report.json",
            Optional.of(JSON),
            ReportJson.write(report).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return checker.check(subject(posted, posted.bytes()), report, prior, options);
  }

  /** Judges anew what a verdict was reached on: {@link Checker#again}. */
  public Verdict again(Verdict verdict, Report report, Optional<Report> prior, Options options) {
    return checker.again(verdict, report, prior, options);
  }

  /** Compares two levels: {@link Checker#compare}. */
  public LevelVerdict compare(Levels levels, LocalDate asOf) {
    return checker.compare(levels, asOf);
  }

  /** Compiles what is compiled at first use, so that the first check is as fast as the others. */
  public void warmUp() {
    book.judge(Optional.empty());
    for (Area area : book.areas()) {
      book.judge(Optional.of(area));
    }
    if (house.readers().isEmpty()) {
      return;
    }
    try (InputStream in = Workbench.class.getResourceAsStream(SAMPLE)) {
      Submission sample =
          new Submission(SAMPLE, Optional.empty(), Objects.requireNonNull(in).readAllBytes());
      checker.check(sample, Optional.empty(), Options.asOf(LocalDate.EPOCH));
    } catch (UnknownFormatException e) {
      return; // no reader for plain text is loaded: then nothing is to be warmed up with it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    workers.close();
    house.close();
  }

  private Report readPrior(Submission prior) throws UnknownFormatException {
    return isJson(prior) ? PostedCheck.reportIn(prior.bytes()) : checker.readPrior(prior);
  }

  private static Subject subject(Submission submission, byte[] bytes) {
    return new Subject(
        submission.name(),
        Optional.of(JSON),
        submission.claimedType(),
        Digest.sha256(bytes),
        Optional.of(JSON_READER));
  }

  /**
   * Whether the content begins as a JSON object; a byte order mark and blanks do not count. RTF has
   * a brace at its beginning too, but a backslash behind it.
   */
  private static boolean isJson(Submission submission) {
    byte[] bytes = submission.bytes();
    int start =
        bytes.length > 2
                && List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                    .equals(List.of(bytes[0], bytes[1], bytes[2]))
            ? 3
            : 0;
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
        return bytes[i] == '{' && (i + 1 == bytes.length || bytes[i + 1] != '\\');
      }
    }
    return false;
  }
}
