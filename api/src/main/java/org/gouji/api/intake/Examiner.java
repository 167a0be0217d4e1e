package org.gouji.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.api.check.Workbench;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.ByteStore;
import org.gouji.api.store.Judged;
import org.gouji.api.store.ManualCell;
import org.gouji.api.store.Organ;
import org.gouji.api.store.Organs;
import org.gouji.api.store.Region;
import org.gouji.api.store.Standing;
import org.gouji.api.store.Standings;
import org.gouji.api.store.StoreException;
import org.gouji.api.store.Told;
import org.gouji.api.store.Verdicts;
import org.gouji.check.Options;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Submission;
import org.gouji.json.JsonFormatException;
import org.gouji.report.Corrections;
import org.gouji.report.Report;
import org.gouji.report.ReporterKind;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Verdict;

/**
 * Reads a document that is kept, finds out whose report of which year it is, and judges it beside
 * last year's, where somebody has confirmed that one. Organ and year stand in the document or are
 * told; they are never guessed.
 */
@ApplicationScoped
public class Examiner {

  private static final Corrections NONE = new Corrections(List.of());

  private final Workbench bench;
  private final ByteStore bytes;
  private final Organs organs;
  private final Standings standings;
  private final Priors priors;
  private final Verdicts verdicts;

  Examiner(
      Workbench bench,
      ByteStore bytes,
      Organs organs,
      Standings standings,
      Priors priors,
      Verdicts verdicts) {
    this.bench = bench;
    this.bytes = bytes;
    this.organs = organs;
    this.standings = standings;
    this.priors = priors;
    this.verdicts = verdicts;
  }

  /**
   * Examines a document.
   *
   * @param bound where its organ must lie
   * @param asOf the day as of which is judged
   */
  public Examination examine(Region bound, Arrival arrival, Told told, LocalDate asOf) {
    Verdict read;
    try {
      read = check(arrival, asOf);
    } catch (UnknownFormatException | JsonFormatException e) {
      return new Examination.Refused(String.valueOf(e.getMessage()));
    }
    Optional<Examination> refusal = refusal(read);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    OptionalInt printed = read.report().map(Report::year).orElse(OptionalInt.empty());
    OptionalInt year = printed.isPresent() ? printed : told.year();
    Optional<Organ> named = name(read).flatMap(name -> one(organs.named(bound, name), year));
    Optional<String> against = contradiction(printed, named, told);
    if (against.isPresent()) {
      return new Examination.Asks(against.get());
    }
    Optional<Organ> organ = named.or(() -> told.organ().flatMap(code -> organs.find(bound, code)));
    if (organ.isEmpty() || year.isEmpty()) {
      return new Examination.Asks(question(read, organ.isPresent(), year.isPresent()));
    }
    return new Examination.Done(judge(organ.get(), year.getAsInt(), arrival, read, asOf));
  }

  /** Reads a document that was read before. */
  Verdict read(Arrival arrival, LocalDate asOf) {
    try {
      return check(arrival, asOf);
    } catch (UnknownFormatException e) {
      throw StoreException.unread(e);
    }
  }

  private Verdict check(Arrival arrival, LocalDate asOf) throws UnknownFormatException {
    return beside(document(arrival), asOf).verdict();
  }

  private Submission document(Arrival arrival) {
    return new Submission(arrival.name(), Optional.empty(), bytes.read(arrival.sha256()));
  }

  private Checked beside(Submission document, LocalDate asOf) throws UnknownFormatException {
    return bench.check(document, Optional.empty(), Options.asOf(asOf));
  }

  /**
   * Reaches the verdict on a report that is kept once more, without keeping it, to show it beside
   * its document.
   *
   * @throws StoreException if no reader claims the document any more
   */
  public Checked show(Standing standing) {
    Organ organ = organs.find(Region.ALL, standing.organ()).orElseThrow();
    Submission document = document(standing.newest());
    try {
      Checked read = beside(document, standing.asOf());
      Reached reached = reach(organ, given(standing), read.verdict(), standing.cells());
      Optional<Report> last = reached.prior().map(Priors.Prior::report);
      return bench.withPages(new Checked(reached.verdict(), read.source(), last), document);
    } catch (UnknownFormatException e) {
      throw StoreException.unread(e);
    }
  }

  /** A report that cannot be read is one all the same; what is none has no place among them. */
  private static Optional<Examination> refusal(Verdict read) {
    return read.unreadable()
        .flatMap(
            reason ->
                switch (reason) {
                  case EMPTY, NOT_A_REPORT, SEVERAL_REPORTS -> read.explanation();
                  case SCAN, ENCRYPTED, DAMAGED, LIMIT -> Optional.empty();
                })
        .map(Examination.Refused::new);
  }

  private static Optional<String> contradiction(
      OptionalInt printed, Optional<Organ> named, Told told) {
    if (printed.isPresent() && told.year().isPresent() && !printed.equals(told.year())) {
      return Optional.of(
          "文件写明的年度是 %d，与指定的 %d 不一致。请核对是否交错了文件；年度以文件为准时不必指定。"
              .formatted(printed.getAsInt(), told.year().getAsInt()));
    }
    return named
        .filter(organ -> told.organ().filter(code -> !code.equals(organ.code())).isPresent())
        .map(
            organ ->
                "文件写明的机关是“%s”（%s），与指定的 %s 不一致。请核对是否交错了文件；机关以文件为准时不必指定。"
                    .formatted(organ.name(), organ.code(), told.organ().orElse("")));
  }

  /** Of several that have or had the name, the only one that files for the year. */
  private static Optional<Organ> one(List<Organ> named, OptionalInt year) {
    List<Organ> filing =
        named.size() < 2 || year.isEmpty()
            ? named
            : named.stream().filter(organ -> organ.filesFor(year.getAsInt())).toList();
    return filing.size() == 1 ? Optional.of(filing.get(0)) : Optional.empty();
  }

  private static Optional<String> name(Verdict read) {
    return read.report().flatMap(report -> report.organ().name());
  }

  private static String question(Verdict read, boolean organKnown, boolean yearKnown) {
    StringBuilder question = new StringBuilder();
    read.unreadable()
        .ifPresent(reason -> question.append("文件无法读取：").append(read.explanation().orElse("")));
    if (!organKnown) {
      question.append(
          name(read)
              .map(name -> "文件中的机关名称“" + name + "”与名册不能唯一对应。请指定机关，或者在名册中补充名称、曾用名后重试。")
              .orElse("文件没有写明是哪个机关的报告。请指定机关。"));
    }
    if (!yearKnown) {
      question.append("文件没有写明是哪个年度的报告。请指定年度。");
    }
    return question.toString();
  }

  private Judged judge(Organ organ, int year, Arrival arrival, Verdict read, LocalDate asOf) {
    Optional<Standing> standing = standings.of(organ.code(), year);
    return judge(
        organ,
        new Case(year, arrival, asOf, standing.map(Standing::revision).orElse(0L)),
        read,
        standing.map(Standing::cells).orElse(List.of()));
  }

  /**
   * Judges a report that is kept by what is known now.
   *
   * @param read its newest version as it was read just now
   * @param cells that somebody has compared with the original
   */
  Judged judge(Standing standing, Verdict read, List<ManualCell> cells, LocalDate asOf) {
    Organ organ = organs.find(Region.ALL, standing.organ()).orElseThrow();
    Case given = new Case(standing.year(), standing.newest(), asOf, standing.revision());
    return judge(organ, given, read, cells);
  }

  private static Case given(Standing standing) {
    return new Case(standing.year(), standing.newest(), standing.asOf(), standing.revision());
  }

  private record Case(int year, Arrival arrival, LocalDate asOf, long seen) {}

  /**
   * A verdict, and what it stands on besides document, rules and day.
   *
   * @param facts digest of it
   */
  private record Reached(Verdict verdict, Optional<Priors.Prior> prior, String facts) {}

  private Judged judge(Organ organ, Case given, Verdict read, List<ManualCell> cells) {
    Reached reached = reach(organ, given, read, cells);
    return new Judged(
        organ.code(),
        given.year(),
        given.arrival(),
        reached.verdict(),
        verdicts.keep(reached.verdict()),
        reached.facts(),
        given.seen(),
        reached.prior().map(Priors.Prior::verdict));
  }

  private Reached reach(Organ organ, Case given, Verdict read, List<ManualCell> cells) {
    Optional<ReporterKind> kind =
        Optional.of(organ.kind()).filter(known -> known != ReporterKind.UNKNOWN);
    Arrival arrival = given.arrival();
    Options options =
        new Options(Optional.empty(), kind, arrival.published(), arrival.submitted(), given.asOf());
    Optional<Priors.Prior> prior =
        read.report().flatMap(report -> priors.of(organ.code(), given.year(), report));
    Optional<Report> last = prior.map(Priors.Prior::report);
    Corrections corrections = read.report().map(report -> holding(report, cells)).orElse(NONE);
    Verdict verdict =
        read.report()
            .map(report -> corrections.applyTo(report.of(given.year())))
            .map(report -> bench.again(read, report, last, options))
            .orElse(read);
    return new Reached(verdict, prior, Facts.digest(options, last, corrections));
  }

  /** What was compared with another version counts where this one reads the same. */
  private static Corrections holding(Report report, List<ManualCell> cells) {
    return new Corrections(
        cells.stream()
            .filter(cell -> report.cell(cell.correction().key()).filter(cell::holdsFor).isPresent())
            .map(ManualCell::correction)
            .toList());
  }
}
