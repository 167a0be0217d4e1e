package org.gouji.benchmarks;

import java.util.List;
import java.util.Set;
import org.gouji.fact.HeadingFact;
import org.gouji.fact.SectionFact;

/** SEC-01 to SEC-04: sections and their headings. */
final class PlainSections {

  private PlainSections() {}

  static void judge(FactIndex facts, Set<Finding> found) {
    for (SectionFact section : facts.all(SectionFact.class)) {
      if (section.isAbsent()) {
        found.add(new Finding("SEC-01", section.target()));
      }
      if (section.wording().equals("OTHER") || section.wording().equals("VARIANT")) {
        found.add(new Finding("SEC-02", section.target()));
      }
      if (section.isPresent() && isOutOfOrder(section, facts.all(SectionFact.class))) {
        found.add(new Finding("SEC-03", section.target()));
      }
      for (HeadingFact heading : facts.all(HeadingFact.class)) {
        if (heading.target().equals(section.target()) && isMisnumbered(heading, section)) {
          found.add(new Finding("SEC-03", section.target()));
        }
      }
    }
    for (HeadingFact heading : facts.all(HeadingFact.class)) {
      if (heading.extra()) {
        found.add(new Finding("SEC-04", heading.target()));
      }
    }
  }

  /** Whether the section right before it should stand behind it. */
  private static boolean isOutOfOrder(SectionFact section, List<SectionFact> sections) {
    int before = 0;
    int number = 0;
    for (SectionFact other : sections) {
      if (other.isPresent() && other.position() < section.position() && other.position() > before) {
        before = other.position();
        number = other.number();
      }
    }
    return number > section.number();
  }

  private static boolean isMisnumbered(HeadingFact heading, SectionFact section) {
    if (heading.malformed()) {
      return true;
    }
    if (heading.level() != 1) {
      return false;
    }
    int ordinal = heading.ordinal();
    return ordinal == 0
        || ordinal == heading.previousOrdinal()
        || (ordinal != section.number() && ordinal != heading.previousOrdinal() + 1);
  }
}
