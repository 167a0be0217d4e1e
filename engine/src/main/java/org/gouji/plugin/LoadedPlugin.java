package org.gouji.plugin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plugin jar and what became of it.
 *
 * @param id id of its manifest, or the name of the file if that cannot be read
 * @param version empty if the manifest cannot be read
 * @param provider who publishes it, empty if the manifest does not say
 * @param file name of the jar
 * @param reason why it was refused; empty for a started one
 * @param readers ids of its document readers, sorted; none if refused
 * @param provinces ids of its provinces, sorted; none if refused
 * @param exporters formats of its exporters, sorted; none if refused
 * @param unpackers ids of its unpackers, sorted; none if refused
 * @param advisors ids of its format advisors, sorted; none if refused
 * @param recognisers ids of its page recognisers, sorted; none if refused
 */
public record LoadedPlugin(
    String id,
    Optional<String> version,
    Optional<String> provider,
    String file,
    State state,
    Optional<Notice> reason,
    List<String> readers,
    List<String> provinces,
    List<String> exporters,
    List<String> unpackers,
    List<String> advisors,
    List<String> recognisers) {
  public LoadedPlugin {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(provider);
    Objects.requireNonNull(file);
    Objects.requireNonNull(state);
    readers = List.copyOf(readers);
    provinces = List.copyOf(provinces);
    exporters = List.copyOf(exporters);
    unpackers = List.copyOf(unpackers);
    advisors = List.copyOf(advisors);
    recognisers = List.copyOf(recognisers);
    if (reason.isPresent() != (state == State.REFUSED)) {
      throw new IllegalArgumentException(id + ": a refused plugin has a reason, no other has");
    }
  }

  /** Whether a plugin takes part. */
  public enum State {
    /** Its extensions are in use. */
    STARTED,
    /** Nothing of it is in use. */
    REFUSED
  }
}
