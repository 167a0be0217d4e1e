package org.gouji.plugins.text;

import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.Budget;
import org.gouji.reader.TextSniffer;
import org.pf4j.Extension;

/**
 * Reads Markdown: {@code #} headings, pipe tables and, for all else, lines. Only a pipe table makes
 * a text Markdown; marks of emphasis stay in the text.
 */
@Extension
public final class MarkdownReader implements DocumentReader {
  private static final Claim CLAIM = new Claim("text/markdown", 50);

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String format() {
    return "Markdown";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return TextSniffer.looksLikeText(submission.bytes())
            && MarkdownBlocks.haveTable(TextFile.of(submission).lines())
        ? Optional.of(CLAIM)
        : Optional.empty();
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    TextFile file = TextFile.of(submission, budget);
    return file.document(new MarkdownBlocks(file.lines(), budget).read());
  }
}
