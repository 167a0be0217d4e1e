package org.gouji.api.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A government's summary compared, or to be compared, with the reports right below it.
 *
 * @param government whose summary it is
 * @param asOf the day as of which it is told who is late
 * @param owner name of the account that asked for it
 * @param finished when it ended, empty while it waits
 * @param outcome what came out, exactly when the state is DONE
 */
public record LevelCheck(
    UUID id,
    Organ government,
    int year,
    LocalDate asOf,
    String owner,
    State state,
    Instant created,
    Optional<Instant> finished,
    Optional<Outcome> outcome) {

  /** How far it is. */
  public enum State {
    /** In the queue, or being worked on. */
    WAITING,
    /** It has its outcome, which never changes. */
    DONE,
    /** The program failed on it several times. */
    FAILED
  }

  /**
   * What came out.
   *
   * @param rules SHA-256 of the rule set and the program that judged
   * @param members organs right below that must file
   * @param missing those of them whose report was not there or could not be read
   * @param undetermined checks that could not be decided
   * @param content SHA-256 under which {@link Verdicts} keeps all results
   */
  public record Outcome(
      String rules,
      int members,
      int missing,
      int errors,
      int warnings,
      int undetermined,
      String content) {
    public Outcome {
      Objects.requireNonNull(rules);
      Objects.requireNonNull(content);
    }
  }

  public LevelCheck {
    Objects.requireNonNull(id);
    Objects.requireNonNull(government);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(created);
    Objects.requireNonNull(finished);
    if (outcome.isPresent() != (state == State.DONE)) {
      throw new IllegalArgumentException(id + " is " + state + " with outcome " + outcome);
    }
  }
}
