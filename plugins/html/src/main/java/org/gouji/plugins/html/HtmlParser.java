package org.gouji.plugins.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses text with jsoup as a browser would, under our own limits of time and depth. */
final class HtmlParser {

  /**
   * Room above our limit of depth. The parser flattens what is deeper instead of refusing it, so it
   * must go far enough for {@link NodeWalk} to see that the limit was passed.
   */
  private static final int HEADROOM = 4;

  private HtmlParser() {}

  static Document parse(String text, Limits limits, Budget budget) throws UnreadableException {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() + HEADROOM);
    TimedReader input = new TimedReader(text, budget);
    try {
      return parser.parseInput(input, "");
    } catch (UncheckedIOException stopped) {
      budget.time();
      throw stopped;
    }
  }

  /** Lets the parser have more text only while there is time left. */
  private static final class TimedReader extends FilterReader {
    private final Budget budget;

    TimedReader(String text, Budget budget) {
      super(new StringReader(text));
      this.budget = budget;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      try {
        budget.time();
      } catch (UnreadableException outOfTime) {
        throw new IOException(outOfTime);
      }
      return super.read(buffer, offset, length);
    }
  }
}
