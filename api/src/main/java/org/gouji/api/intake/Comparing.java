package org.gouji.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.api.check.Workbench;
import org.gouji.api.store.LevelCheck;
import org.gouji.api.store.LevelChecks;
import org.gouji.api.store.LevelMembers;
import org.gouji.api.store.LevelMembers.Attendance;
import org.gouji.api.store.Organ;
import org.gouji.api.store.Region;
import org.gouji.api.store.Verdicts;
import org.gouji.json.PostedCheck;
import org.gouji.report.Levels;
import org.gouji.report.Member;
import org.gouji.report.Member.Filing;
import org.gouji.verdict.LevelVerdict;

/**
 * Compares a government's summary with the reports right below it, each as its current verdict has
 * it: the newest version with the cells that somebody has read in the original.
 */
@ApplicationScoped
class Comparing {

  private final Workbench bench;
  private final LevelChecks checks;
  private final LevelMembers members;
  private final Verdicts verdicts;

  Comparing(Workbench bench, LevelChecks checks, LevelMembers members, Verdicts verdicts) {
    this.bench = bench;
    this.checks = checks;
    this.members = members;
    this.verdicts = verdicts;
  }

  /** Does what was asked for, unless it was done before. */
  void compare(UUID id) {
    checks
        .find(Region.ALL, id)
        .filter(check -> check.state() == LevelCheck.State.WAITING)
        .ifPresent(check -> checks.end(id, compared(check)));
  }

  private LevelCheck.Outcome compared(LevelCheck check) {
    Attendance government = members.of(check.government(), check.year());
    List<Attendance> below = members.below(check.government(), check.year());
    Levels levels =
        new Levels(
            check.year(),
            member(government, check),
            below.stream().map(one -> member(one, check)).toList());
    LevelVerdict verdict = bench.compare(levels, check.asOf());
    Map<String, Map<String, String>> kept = new TreeMap<>();
    below.forEach(one -> kept.put(one.organ().code(), kept(one)));
    kept.put(government.organ().code(), kept(government));
    return verdicts.keep(verdict, kept);
  }

  private Member member(Attendance one, LevelCheck check) {
    Organ organ = one.organ();
    if (one.filed().isEmpty()) {
      return Member.without(organ.code(), organ.name(), absence(organ, check));
    }
    LevelMembers.Filed filed = one.filed().get();
    return filed.readable()
        ? Member.filed(
            organ.code(),
            organ.name(),
            () -> PostedCheck.reportIn(verdicts.read(filed.content())).of(check.year()))
        : Member.without(organ.code(), organ.name(), Filing.UNREADABLE);
  }

  private static Filing absence(Organ organ, LevelCheck check) {
    Optional<LocalDate> due = organ.due(check.year());
    if (due.isEmpty()) {
      return Filing.UNDATED;
    }
    return check.asOf().isAfter(due.get()) ? Filing.ABSENT : Filing.AWAITED;
  }

  private static Map<String, String> kept(Attendance one) {
    return one.filed()
        .map(
            filed ->
                Map.of("report", filed.report().toString(), "verdict", filed.verdict().toString()))
        .orElse(Map.of());
  }
}
