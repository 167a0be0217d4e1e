package org.gouji.recognise;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.form.SectionKey;
import org.gouji.report.Heading;

/**
 * A top heading in a row.
 *
 * @param key section that it opens, empty for any other top heading
 * @param score 3 and more for an official title, 2 and more for a reworded one, 1 for any other
 * @param body text of the same line behind the heading, empty if there is none
 */
record TopHeading(
    int row,
    Optional<SectionKey> key,
    String text,
    OptionalInt ordinal,
    boolean malformed,
    double score,
    String body) {

  boolean opens(SectionKey section) {
    return key.isPresent() && key.get() == section;
  }

  Heading heading(Row source) {
    return new Heading(1, text, ordinal, malformed, key, source.place());
  }
}
