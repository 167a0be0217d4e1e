package org.gouji.api.store;

import java.util.Objects;
import java.util.Optional;

/**
 * A file of a job.
 *
 * @param position in the job, from 0
 * @param message why it is where it is and what to do, in Chinese
 * @param report the version that it became, or was already
 */
public record JobItem(
    int position,
    String name,
    String sha256,
    long bytes,
    ItemState state,
    Optional<String> message,
    Optional<Reports.VersionId> report) {
  public JobItem {
    Objects.requireNonNull(name);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(state);
    Objects.requireNonNull(message);
    Objects.requireNonNull(report);
  }
}
