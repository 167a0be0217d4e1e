package org.gouji.api.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a report stands: what is needed to judge it again.
 *
 * @param revision counts its changes; what is written in return has to have seen the newest
 * @param newest the document of its newest version
 * @param asOf the day as of which its current verdict was reached
 * @param cells that somebody has compared with the original
 */
public record Standing(
    UUID report,
    String organ,
    int year,
    long revision,
    Arrival newest,
    LocalDate asOf,
    List<ManualCell> cells) {
  public Standing {
    Objects.requireNonNull(report);
    Objects.requireNonNull(organ);
    Objects.requireNonNull(newest);
    Objects.requireNonNull(asOf);
    cells = List.copyOf(cells);
  }
}
