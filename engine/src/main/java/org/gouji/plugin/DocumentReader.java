package org.gouji.plugin;

import java.util.List;
import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.pf4j.ExtensionPoint;

/**
 * Reads one family of file formats. A reader knows its format and nothing about reports; it is
 * stateless and may be called from several threads.
 */
public interface DocumentReader extends ExtensionPoint {

  /** Name under which verdicts mention the reader, such as {@code html}. */
  String id();

  /** What it reads, in Chinese for the sender of a file that nobody reads: 网页（HTML）. */
  default String format() {
    return id();
  }

  /**
   * Says whether the content is of this reader's format, judging by bytes and never by name or
   * claimed type.
   *
   * @return how surely and as which media type it is claimed, empty for "not mine"
   */
  Optional<Claim> claim(Submission submission);

  /**
   * Reads a submission that was claimed.
   *
   * @throws UnreadableException when it cannot be read, or a limit was reached
   */
  Document read(Submission submission, Limits limits) throws UnreadableException;

  /**
   * The same reader with the help of those who recognise characters on pictures; itself, if its
   * format has no pages that may be pictures.
   */
  default DocumentReader aidedBy(List<PageRecogniser> recognisers) {
    return this;
  }

  /**
   * Draws a page of a submission that it has read, so that an auditor sees where a finding stands.
   *
   * @param page number of the page, from 1
   * @return empty if the format has no pages, or the document not so many
   * @throws UnreadableException when it cannot be drawn, or a limit was reached
   */
  default Optional<DrawnPage> draw(Submission submission, int page, Limits limits)
      throws UnreadableException {
    return Optional.empty();
  }

  /**
   * Whether its parser is so big that its crash, endless loop or greed for memory must be expected:
   * then reading happens in a process of its own, which may be killed.
   */
  default boolean isolated() {
    return false;
  }

  /**
   * A reader's answer "mine".
   *
   * @param mediaType what the content is, such as {@code text/html}
   * @param weight the greater weight wins where several readers claim the same bytes: 100 for a
   *     format recognised by its own signature, 50 by its typical constructs, 10 for "any text"
   */
  record Claim(String mediaType, int weight) {}
}
