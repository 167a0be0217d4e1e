package org.gouji.plugins.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.Budget;
import org.gouji.reader.TextSniffer;
import org.pf4j.Extension;

/** Reads any text as its lines, empty ones included. Claims all text, but as weakly as can be. */
@Extension
public final class TextReader implements DocumentReader {
  private static final Claim CLAIM = new Claim("text/plain", 10);

  @Override
  public String id() {
    return "text";
  }

  @Override
  public String format() {
    return "纯文本";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return TextSniffer.looksLikeText(submission.bytes()) ? Optional.of(CLAIM) : Optional.empty();
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    TextFile file = TextFile.of(submission, budget);
    List<Block> blocks = new ArrayList<>();
    for (String line : file.lines()) {
      budget.block();
      blocks.add(new Block.Line(blocks.size() + 1, line));
    }
    return file.document(blocks);
  }
}
