package org.gouji.fact;

import java.util.Objects;
import org.gouji.report.Member;

/**
 * An organ right below a government, or the government itself.
 *
 * @param code as the register has it
 */
public record MemberOrgan(String code, String name) {
  public MemberOrgan {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
  }

  static MemberOrgan of(Member member) {
    return new MemberOrgan(member.code(), member.name());
  }
}
