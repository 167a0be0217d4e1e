package org.gouji.fact;

import org.gouji.report.Organ;

/**
 * The organ that reports; there is exactly one.
 *
 * @param name its full name, empty if unknown
 * @param regulations whether it may make 规章: YES, NO or UNKNOWN
 */
public record OrganFact(String name, String regulations) {

  /** The fact of an organ. */
  static OrganFact of(Organ organ) {
    return new OrganFact(organ.name().orElse(""), RegulationMakers.judge(organ));
  }

  /** Whether it surely may make 规章. */
  public boolean isRegulationMaker() {
    return regulations.equals("YES");
  }

  /** Whether it surely may not. */
  public boolean isBarredFromRegulations() {
    return regulations.equals("NO");
  }
}
