package org.gouji.report;

import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;

/**
 * The text that a table prints for a row or column.
 *
 * @param target what it labels: {@code t3:row:granted}, {@code t3:col:total}, {@code t2:penalty},
 *     {@code t2:penalty.decisions} (its heading), {@code t4:reconsideration.total}
 * @param text as printed, empty where it was not seen
 * @param official text of the edition found
 */
public record PrintedLabel(
    String target, Optional<String> text, String official, Optional<Place> at) {
  public PrintedLabel {
    Objects.requireNonNull(target);
    Objects.requireNonNull(text);
    Objects.requireNonNull(official);
    Objects.requireNonNull(at);
  }
}
