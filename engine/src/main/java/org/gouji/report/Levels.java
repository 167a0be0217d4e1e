package org.gouji.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Two levels of one fiscal year: a government with its summary report, and all organs right below
 * it that must file, each once. What lies below those is in their reports already.
 *
 * @param government the government itself
 * @param members in the order of their codes
 */
public record Levels(int year, Member government, List<Member> members) {
  public Levels {
    Objects.requireNonNull(government);
    members = members.stream().sorted(Comparator.comparing(Member::code)).toList();
    Set<String> codes = new HashSet<>(Set.of(government.code()));
    for (Member member : members) {
      if (!codes.add(member.code())) {
        throw new IllegalArgumentException(member.code() + " is there twice");
      }
    }
  }

  /** The summary report, or where none was read the report in which nothing was seen. */
  public Report summary() {
    return government
        .report()
        .map(source -> source.read().of(year))
        .orElseGet(() -> Report.unseen(government.name(), year));
  }
}
