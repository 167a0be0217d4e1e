package org.gouji.plugin;

import java.util.List;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.pf4j.ExtensionPoint;

/**
 * Opens one kind of file that holds others. Asked only for files that no reader claims; stateless,
 * and may be called from several threads.
 */
public interface Unpacker extends ExtensionPoint {

  /** Name under which verdicts mention it, such as {@code zip}. */
  String id();

  /** What it opens, such as {@code application/zip}. */
  String mediaType();

  /** Whether the content is of that kind, judging by bytes and never by name or claimed type. */
  boolean unpacks(Submission submission);

  /**
   * The files inside, sorted by name; what systems and programs leave beside documents is passed
   * over. A file inside is made by {@link Submission#file}.
   *
   * @throws UnreadableException when it cannot be opened, or a limit was reached
   */
  List<Submission> unpack(Submission submission, Limits limits) throws UnreadableException;
}
