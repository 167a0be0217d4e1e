package org.gouji.api.export.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.api.export.text.Page.Ink;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Showing;
import org.gouji.report.Report;
import org.gouji.report.Statement;
import org.gouji.verdict.Checked;
import org.gouji.verdict.Verdict;
import org.gouji.words.Headline;
import org.gouji.words.Names;
import org.gouji.words.Words;

/**
 * The verdict first, then what is wrong by part of the report, then what could not be decided and
 * what would settle it, then the counts.
 */
public final class TextExporter implements Exporter {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Optional<String> mediaType() {
    return Optional.empty();
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public Export open(OutputStream out, Showing showing) {
    return new Texts(out, showing);
  }

  /** One text after the other, an empty line between them. */
  private static final class Texts implements Export {
    private final OutputStream out;
    private final Showing showing;
    private String gap = "";

    Texts(OutputStream out, Showing showing) {
      this.out = out;
      this.showing = showing;
    }

    @Override
    public void add(Checked checked) throws IOException {
      out.write((gap + text(checked.verdict(), showing)).getBytes(UTF_8));
      out.flush();
      gap = "\n";
    }

    @Override
    public void close() {}
  }

  /** One verdict as text that ends with a line feed. */
  static String text(Verdict verdict, Showing showing) {
    Set<Outcome> shown = showing.outcomes();
    Page page = new Page(showing.look());
    Names names = Names.in(verdict);
    head(page, verdict);
    if (shown.contains(Outcome.FAIL)) {
      new FindingsText(page, names).write(of(verdict, Outcome.FAIL));
    }
    OpenText open = new OpenText(page, names);
    if (shown.contains(Outcome.UNDETERMINED)) {
      open.undetermined(of(verdict, Outcome.UNDETERMINED));
    }
    for (Outcome outcome : List.of(Outcome.ERROR, Outcome.NOT_RUN)) {
      if (shown.contains(outcome)) {
        open.broken(Words.of(outcome), of(verdict, outcome));
      }
    }
    for (Outcome outcome : List.of(Outcome.PASS, Outcome.NOT_APPLICABLE)) {
      if (shown.contains(outcome)) {
        open.listed(Words.of(outcome), of(verdict, outcome));
      }
    }
    foot(page, verdict);
    return page.toString();
  }

  private static List<Result> of(Verdict verdict, Outcome outcome) {
    return verdict.results().stream().filter(result -> result.outcome() == outcome).toList();
  }

  private static void head(Page page, Verdict verdict) {
    Ink ink =
        switch (verdict.conclusion()) {
          case CONFORMANT, CONFORMANT_WITH_NOTES -> Ink.GREEN;
          case NON_CONFORMANT, UNREADABLE -> Ink.RED;
          case UNDETERMINED, INCOMPLETE -> Ink.YELLOW;
        };
    page.labelled(0, ink, Words.of(verdict.conclusion()) + "　", Headline.why(verdict));
    page.labelled(2, Ink.DIM, "文件　", verdict.subject().name());
    verdict
        .report()
        .flatMap(Report::title)
        .map(Statement::text)
        .ifPresent(title -> page.labelled(2, Ink.DIM, "报告　", title));
    page.labelled(2, Ink.DIM, "依据　", Headline.grounds(verdict.grounds()));
    verdict.notes().forEach(note -> page.labelled(2, Ink.DIM, "读取　", note));
  }

  private static void foot(Page page, Verdict verdict) {
    if (verdict.results().isEmpty()) {
      return;
    }
    page.gap();
    String counts =
        verdict.counts().entrySet().stream()
            .map(entry -> Words.of(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(" · "));
    page.labelled(0, Ink.DIM, "共 " + verdict.results().size() + " 项检查　", counts);
  }
}
