package org.gouji.report;

import java.util.Objects;
import java.util.Optional;

/**
 * An organ right below a government, whose report goes into the government's summary; or the
 * government itself with its summary.
 *
 * @param code as the register has it
 * @param name as the register has it
 * @param filing whether its report of the year is there
 * @param report its report, exactly when the filing is FILED
 */
public record Member(String code, String name, Filing filing, Optional<Source> report) {

  /** Whether the report of a year is there. */
  public enum Filing {
    /** It is there and was read. */
    FILED,
    /** It is there, and nobody could read it. */
    UNREADABLE,
    /** It is not there, and its last day has passed. */
    ABSENT,
    /** It is not there, and its last day has not passed. */
    AWAITED,
    /** It is not there, and no last day is laid down. */
    UNDATED
  }

  /** Where a report is kept: many of them need not be in memory at the same time. */
  @FunctionalInterface
  public interface Source {
    /** Reads it, the same every time. */
    Report read();
  }

  public Member {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(filing);
    Objects.requireNonNull(report);
    if (report.isPresent() != (filing == Filing.FILED)) {
      throw new IllegalArgumentException(code + " is " + filing + " with report " + report);
    }
  }

  /** One whose report was read. */
  public static Member filed(String code, String name, Source report) {
    return new Member(code, name, Filing.FILED, Optional.of(report));
  }

  /** One whose report was not read, and why. */
  public static Member without(String code, String name, Filing filing) {
    return new Member(code, name, filing, Optional.empty());
  }
}
