package org.gouji.benchmarks;

import java.util.Set;
import org.gouji.fact.MentionFact;
import org.gouji.fact.ReportFact;
import org.gouji.fact.SectionFact;
import org.gouji.fact.SubjectFact;

/** SEC-05 to SEC-09: what the text must speak of. */
final class PlainTexts {

  private PlainTexts() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    for (SectionFact section : facts.all(SectionFact.class)) {
      if (section.isPresent()) {
        switch (section.key()) {
          case "overview" -> subjects(facts, found);
          case "problems" -> {
            problems(facts, section, found);
            measures(facts, section, found);
          }
          case "otherMatters" -> fees(facts, section, found);
          default -> {}
        }
      }
    }
    if (owesDuties(facts.report())) {
      intentions(facts, found);
    }
  }

  private static boolean owesDuties(ReportFact report) {
    return report.complete() && report.peoplesGovernment() && !report.reporter().equals("unknown");
  }

  private static void subjects(FactIndex facts, Set<Finding> found) {
    ReportFact report = facts.report();
    for (SubjectFact subject : facts.all(SubjectFact.class)) {
      if (subject.kind().equals("aspect")) {
        if (report.complete()
            && report.year() >= 2020
            && !isMentioned(facts, "SEC-05", subject.key(), "overview")) {
          found.add(new Finding("SEC-05", subject.target()));
        }
      } else if (owesDuties(report) && !isMentioned(facts, "SEC-06", subject.key(), "")) {
        found.add(new Finding("SEC-06", subject.target()));
      }
    }
  }

  /** Duties that are mentioned, but never as something done. */
  private static void intentions(FactIndex facts, Set<Finding> found) {
    for (SubjectFact subject : facts.all(SubjectFact.class)) {
      if (subject.kind().equals("duty")) {
        boolean announced = false;
        boolean reported = false;
        for (MentionFact mention : facts.all(MentionFact.class)) {
          if (mention.rule().equals("SEC-06") && mention.term().equals(subject.key())) {
            announced |= mention.intention();
            reported |= !mention.intention();
          }
        }
        if (announced && !reported) {
          found.add(new Finding("SEC-06", subject.target()));
        }
      }
    }
  }

  private static void problems(FactIndex facts, SectionFact section, Set<Finding> found) {
    if (facts.report().complete()
        && (section.empty()
            || !isMentioned(facts, "SEC-07", "problems", "problems")
            || !isMentioned(facts, "SEC-07", "improvements", "problems"))) {
      found.add(new Finding("SEC-07", section.target()));
    }
  }

  private static void fees(FactIndex facts, SectionFact section, Set<Finding> found) {
    ReportFact report = facts.report();
    if (report.complete()
        && report.year() >= 2021
        && !isMentioned(facts, "SEC-08", "fee", "otherMatters")) {
      found.add(new Finding("SEC-08", section.target()));
    }
  }

  private static void measures(FactIndex facts, SectionFact section, Set<Finding> found) {
    for (MentionFact mention : facts.all(MentionFact.class)) {
      if (isIn(mention, "SEC-09", "measures", "problems")
          && mention.lead()
          && mention.leadYear() > 0
          && mention.leadYear() != facts.report().year() + 1
          && isFollowedByPlans(facts, mention)) {
        found.add(new Finding("SEC-09", section.target()));
      }
    }
  }

  private static boolean isFollowedByPlans(FactIndex facts, MentionFact measures) {
    for (MentionFact plan : facts.all(MentionFact.class)) {
      if (isIn(plan, "SEC-09", "future", "problems")
          && (plan.paragraph() == measures.paragraph()
              || (measures.heading()
                  && plan.leadYear() == 0
                  && plan.paragraph() == measures.paragraph() + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMentioned(FactIndex facts, String rule, String term, String section) {
    for (MentionFact mention : facts.all(MentionFact.class)) {
      if (isIn(mention, rule, term, section)) {
        return true;
      }
    }
    return false;
  }

  /** The section may be empty for anywhere. */
  private static boolean isIn(MentionFact mention, String rule, String term, String section) {
    return mention.rule().equals(rule)
        && mention.term().equals(term)
        && (section.isEmpty() || mention.section().equals(section));
  }
}
