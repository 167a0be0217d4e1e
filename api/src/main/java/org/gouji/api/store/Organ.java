package org.gouji.api.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.report.ReporterKind;

/**
 * An organ that files reports, as the register has it.
 *
 * @param code of the office's own choice, such as the unified social credit code
 * @param division code of the division that it belongs to
 * @param parent code of the organ above it in the tree
 * @param supervisor code of the office that supervises its disclosure
 * @param formerNames under which older reports were filed
 * @param successor code of the organ that took over
 * @param filesFrom first fiscal year for which it must file
 * @param filesUntil last one, absent while it lasts
 * @param deadlines where they differ from those of the kind, by fiscal year
 */
public record Organ(
    String code,
    String name,
    ReporterKind kind,
    Region division,
    Optional<String> parent,
    Optional<String> supervisor,
    List<String> formerNames,
    Optional<String> successor,
    int filesFrom,
    OptionalInt filesUntil,
    Map<Integer, LocalDate> deadlines) {

  public Organ {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(division);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(supervisor);
    Objects.requireNonNull(successor);
    Objects.requireNonNull(filesUntil);
    formerNames = formerNames.stream().distinct().sorted().toList();
    deadlines = Collections.unmodifiableMap(new TreeMap<>(deadlines));
  }

  /** Whether it must file for a fiscal year. */
  public boolean filesFor(int year) {
    return filesFrom <= year && (filesUntil.isEmpty() || year <= filesUntil.getAsInt());
  }

  /**
   * The last day for the report of a fiscal year: the one of the register, else that of the law (政府
   * 信息公开条例 第四十九条: departments 31 January, governments 31 March of the next year). A township has
   * none but the register's.
   */
  public Optional<LocalDate> due(int year) {
    LocalDate own = deadlines.get(year);
    return own != null ? Optional.of(own) : lawful(kind, year);
  }

  /** The last day that the law lays down for a kind of organ. */
  static Optional<LocalDate> lawful(ReporterKind kind, int year) {
    return switch (kind) {
      case DEPARTMENT -> Optional.of(LocalDate.of(year + 1, 1, 31));
      case GOVERNMENT, ZONE -> Optional.of(LocalDate.of(year + 1, 3, 31));
      case TOWNSHIP, UNKNOWN -> Optional.empty();
    };
  }
}
