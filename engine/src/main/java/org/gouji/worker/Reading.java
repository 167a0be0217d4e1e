package org.gouji.worker;

import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;

/** How a document is read, once it is known by which reader. */
@FunctionalInterface
public interface Reading {

  /** Reads in this process, whatever the reader says of its parser. */
  Reading HERE = DocumentReader::read;

  /**
   * Reads a submission that the reader claims.
   *
   * @throws UnreadableException when it cannot be read, or a limit was reached
   */
  Document read(DocumentReader reader, Submission submission, Limits limits)
      throws UnreadableException;
}
