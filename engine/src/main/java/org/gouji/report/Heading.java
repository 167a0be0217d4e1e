package org.gouji.report;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Place;
import org.gouji.form.SectionKey;

/**
 * A numbered or recognised heading of the report's text.
 *
 * @param level 1 for the sections (一、), 2 for headings within a section (（一）)
 * @param ordinal its printed number, empty if it has none
 * @param malformed whether the mark around the number is broken, such as （四））
 * @param section the section that a level 1 heading opens, or that a level 2 heading stands in;
 *     empty for a level 1 heading that the format does not have
 */
public record Heading(
    int level,
    String text,
    OptionalInt ordinal,
    boolean malformed,
    Optional<SectionKey> section,
    Place at) {
  public Heading {
    Objects.requireNonNull(text);
    Objects.requireNonNull(ordinal);
    Objects.requireNonNull(section);
    Objects.requireNonNull(at);
  }
}
