package org.gouji.report;

import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.text.Key;

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

  /** An organ of which nothing but the name is known. */
  public static Organ named(String name) {
    return new Organ(
        Optional.of(name),
        false,
        ReporterKind.UNKNOWN,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same organ as another kind; its name still tells whether it is a 人民政府. */
  public Organ as(ReporterKind other) {
    boolean government = other == ReporterKind.GOVERNMENT || (other == kind && peoplesGovernment);
    return new Organ(
        name, completeInTitle, other, government, province, prefecture, county, divisionCode, at);
  }

  /**
   * Whether two names may be of one organ: either is not known, or one leaves out the places before
   * the other, or what makes it a government or committee.
   */
  public boolean mayBe(Organ other) {
    String own = core(this);
    String printed = core(other);
    return own.isEmpty() || printed.isEmpty() || own.endsWith(printed) || printed.endsWith(own);
  }

  private static String core(Organ organ) {
    return Key.text(organ.name().orElse("")).replaceFirst("(?:人民政府|(?:党工委)?(?:管理委员会|管委会))$", "");
  }
}
