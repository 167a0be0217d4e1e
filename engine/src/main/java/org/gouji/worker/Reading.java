package org.gouji.worker;

import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;

/** How a document is read and drawn, once it is known by which reader. */
public interface Reading {

  /** In this process, whatever the reader says of its parser. */
  Reading HERE =
      new Reading() {
        @Override
        public Document read(DocumentReader reader, Submission submission, Limits limits)
            throws UnreadableException {
          return reader.read(submission, limits);
        }

        @Override
        public Optional<DrawnPage> draw(
            DocumentReader reader, Submission submission, int page, Limits limits)
            throws UnreadableException {
          return reader.draw(submission, page, limits);
        }
      };

  /**
   * Reads a submission that the reader claims.
   *
   * @throws UnreadableException when it cannot be read, or a limit was reached
   */
  Document read(DocumentReader reader, Submission submission, Limits limits)
      throws UnreadableException;

  /**
   * Draws a page of a submission that the reader has read.
   *
   * @param page number of the page, from 1
   * @return empty if there is no such page
   * @throws UnreadableException when it cannot be drawn, or a limit was reached
   */
  Optional<DrawnPage> draw(DocumentReader reader, Submission submission, int page, Limits limits)
      throws UnreadableException;
}
