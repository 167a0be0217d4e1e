package org.gouji.api.rest;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient OptionalLong seconds;

  ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = Objects.requireNonNull(problem);
    this.seconds = OptionalLong.empty();
  }

  /** One that is over after a while. */
  ProblemException(Problem problem, Duration wait) {
    super(problem.detail());
    this.problem = Objects.requireNonNull(problem);
    this.seconds = OptionalLong.of(wait.toSeconds());
  }

  Problem problem() {
    return problem;
  }

  /** After how many seconds it may be tried again, where that is known. */
  OptionalLong seconds() {
    return seconds;
  }
}
