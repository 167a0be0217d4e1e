package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.Options;
import org.gouji.check.RuleBook;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.judge.Judge;
import org.gouji.judge.Result;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugins.html.HtmlReader;
import org.gouji.plugins.html.MhtReader;
import org.gouji.plugins.office.word.DocReader;
import org.gouji.plugins.office.word.DocxReader;
import org.gouji.plugins.office.workbook.XlsReader;
import org.gouji.plugins.office.workbook.XlsxReader;
import org.gouji.plugins.pdf.PdfReader;
import org.gouji.plugins.text.MarkdownReader;
import org.gouji.plugins.text.TextReader;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Given;
import org.gouji.report.Report;
import org.gouji.rule.Rule;
import org.gouji.verdict.Verdict;
import org.gouji.worker.Reading;

/** The checker as it is shipped: the real readers and the national rules. */
final class Shipped {

  static final List<DocumentReader> READERS =
      List.of(
          new TextReader(),
          new MarkdownReader(),
          new HtmlReader(),
          new MhtReader(),
          new DocxReader(),
          new DocReader(),
          new XlsxReader(),
          new XlsReader(),
          new PdfReader());
  static final RuleBook BOOK = RuleBook.open(Shipped.class.getClassLoader(), List.of());
  static final Judge JUDGE = BOOK.judge(Optional.empty());
  static final Checker CHECKER =
      new Checker(Intake.of(READERS), Reading.HERE, BOOK, Limits.DEFAULT, "gouji proof");
  static final Options OPTIONS = Options.asOf(LocalDate.of(2026, 3, 1));

  private static final Recogniser RECOGNISER = new Recogniser();

  private Shipped() {}

  /** Ids of all rules that are there. */
  static Set<String> ruleIds() {
    return JUDGE.rules().stream().map(Shipped::id).collect(Collectors.toSet());
  }

  static String id(Rule rule) {
    return rule.id().value();
  }

  static Submission file(String name, byte[] bytes) {
    return new Submission(name, Optional.empty(), bytes);
  }

  static Verdict check(Submission file) {
    return check(file, Optional.empty());
  }

  static Verdict check(Submission file, Optional<Submission> prior) {
    try {
      return CHECKER.check(file, prior, OPTIONS).verdict();
    } catch (UnknownFormatException e) {
      throw new AssertionError("no reader claims " + file.name(), e);
    }
  }

  /** The report that stands in a file. */
  static Report read(Submission file) throws UnreadableException {
    DocumentReader reader =
        READERS.stream()
            .filter(candidate -> candidate.claim(file).isPresent())
            .max(Comparator.comparingInt(candidate -> weight(candidate, file)))
            .orElseThrow(() -> new AssertionError("no reader claims " + file.name()));
    return RECOGNISER.recognise(reader.read(file, Limits.DEFAULT), Given.nothing());
  }

  private static int weight(DocumentReader reader, Submission file) {
    return reader.claim(file).map(DocumentReader.Claim::weight).orElse(0);
  }

  /** The one result of a check. */
  static Result result(List<Result> results, String rule, String target) {
    List<Result> found =
        results.stream()
            .filter(r -> r.rule().value().equals(rule) && r.target().equals(target))
            .toList();
    assertThat(found).as("results of %s %s", rule, target).hasSize(1);
    return found.get(0);
  }

  /** Names a check as the expectations do. */
  static String check(Result result) {
    return result.rule() + " " + result.target();
  }
}
