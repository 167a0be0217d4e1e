package org.gouji.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.form.SectionKey;

/**
 * One of the six sections as found.
 *
 * @param heading its heading, empty when the section is not present
 * @param paragraphs its running text in order, tables left out
 */
public record Section(
    SectionKey key, Presence presence, Optional<Heading> heading, List<Statement> paragraphs) {
  public Section {
    Objects.requireNonNull(key);
    if (heading.isPresent() != (presence == Presence.PRESENT)) {
      throw new IllegalArgumentException(key + " is " + presence + " with heading " + heading);
    }
    paragraphs = List.copyOf(paragraphs);
  }
}
