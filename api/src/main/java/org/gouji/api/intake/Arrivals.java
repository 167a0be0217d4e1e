package org.gouji.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.api.check.Workbench;
import org.gouji.api.store.Arrival;
import org.gouji.api.store.ByteStore;
import org.gouji.document.Submission;

/** Receives files: opens what packs several, and keeps the bytes of each. */
@ApplicationScoped
public class Arrivals {

  private final Workbench bench;
  private final ByteStore bytes;

  Arrivals(Workbench bench, ByteStore bytes) {
    this.bench = bench;
    this.bytes = bytes;
  }

  /**
   * Keeps a file, or every document that it packs, in the order of their names.
   *
   * @param published day of publication, as told
   * @param submitted day of submission, as told
   */
  public List<Arrival> receive(
      Submission file, Optional<LocalDate> published, Optional<LocalDate> submitted) {
    return bench.documents(file).stream()
        .map(
            document ->
                new Arrival(
                    bytes.keep(document.bytes()),
                    document.name(),
                    document.bytes().length,
                    published,
                    submitted))
        .toList();
  }
}
