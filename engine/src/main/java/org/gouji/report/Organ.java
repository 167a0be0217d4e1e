package org.gouji.report;

import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;

/**
 * The organ that reports.
 *
 * @param name full name as far as the document tells, empty if it does not
 * @param completeInTitle whether the title alone names it in full
 * @param peoplesGovernment whether it is a 人民政府, with the duties of 条例 article 50 (4); a 管委会 and a
 *     街道办事处 are none
 * @param divisionCode GB/T 2260 code of its area, of the deepest level known
 */
public record Organ(
    Optional<String> name,
    boolean completeInTitle,
    ReporterKind kind,
    boolean peoplesGovernment,
    Optional<String> province,
    Optional<String> prefecture,
    Optional<String> county,
    Optional<String> divisionCode,
    Optional<Place> at) {
  public Organ {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(province);
    Objects.requireNonNull(prefecture);
    Objects.requireNonNull(county);
    Objects.requireNonNull(divisionCode);
    Objects.requireNonNull(at);
  }

  /** The same organ as another kind; its name still tells whether it is a 人民政府. */
  public Organ as(ReporterKind other) {
    boolean government = other == ReporterKind.GOVERNMENT || (other == kind && peoplesGovernment);
    return new Organ(
        name, completeInTitle, other, government, province, prefecture, county, divisionCode, at);
  }
}
