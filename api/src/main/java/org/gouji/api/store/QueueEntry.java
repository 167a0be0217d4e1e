package org.gouji.api.store;

import java.util.Objects;
import java.util.UUID;

/**
 * A file of a job in the queue.
 *
 * @param attempt by which an entry that is void is told from the one that counts
 */
public record QueueEntry(UUID job, int position, int attempt) {

  public QueueEntry {
    Objects.requireNonNull(job);
  }

  /** As the queue writes it. */
  String text() {
    return job + "/" + position + "/" + attempt;
  }

  static QueueEntry of(String text) {
    String[] parts = text.split("/", -1);
    return new QueueEntry(
        UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
