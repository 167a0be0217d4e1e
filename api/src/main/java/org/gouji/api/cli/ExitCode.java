package org.gouji.api.cli;

import java.util.Collection;
import java.util.List;
import org.gouji.verdict.Conclusion;

/** How the program ends. */
enum ExitCode {
  /** Conformant, with or without notes. */
  CONFORMANT(0),
  /** Not conformant. */
  NON_CONFORMANT(1),
  /** Undetermined, incomplete or unreadable. */
  OPEN(2),
  /** Called wrongly; nothing was checked. */
  USAGE(3),
  /** The program failed. */
  FAILED(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static ExitCode of(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFORMANT, CONFORMANT_WITH_NOTES -> CONFORMANT;
      case NON_CONFORMANT -> NON_CONFORMANT;
      case UNDETERMINED, INCOMPLETE, UNREADABLE -> OPEN;
    };
  }

  /** The code for several files: the first of failed, not conformant, open that occurred. */
  static ExitCode of(Collection<ExitCode> codes) {
    return List.of(FAILED, NON_CONFORMANT, OPEN).stream()
        .filter(codes::contains)
        .findFirst()
        .orElse(CONFORMANT);
  }
}
