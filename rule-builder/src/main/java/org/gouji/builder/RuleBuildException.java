package org.gouji.builder;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.Collection;
import java.util.List;

/** Rule text that does not compile, with every error found, sorted by file and line. */
public final class RuleBuildException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<RuleError> errors;

  public RuleBuildException(Collection<RuleError> errors) {
    super(errors.stream().distinct().sorted().map(RuleError::toString).collect(joining("\n")));
    this.errors = errors.stream().distinct().sorted().toList();
  }

  public List<RuleError> errors() {
    return errors;
  }
}
