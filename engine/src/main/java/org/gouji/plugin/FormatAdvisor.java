package org.gouji.plugin;

import java.util.Optional;
import org.gouji.document.Submission;
import org.pf4j.ExtensionPoint;

/**
 * Knows formats that nobody reads. Asked only for files that no reader claims and no unpacker
 * opens; stateless, and may be called from several threads.
 */
public interface FormatAdvisor extends ExtensionPoint {

  /** Its name, such as {@code other-formats}. */
  String id();

  /**
   * What a file is and what to hand in instead: a Chinese sentence without its stop that begins
   * with the name of the format. Empty for a format that it does not know.
   */
  Optional<String> advice(Submission submission);
}
