package org.gouji.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.document.Place;
import org.gouji.fact.MemberCell;
import org.gouji.fact.MemberOrgan;
import org.gouji.fact.MemberText;
import org.gouji.fact.PriorCell;
import org.gouji.fact.PriorText;
import org.gouji.report.Cell;
import org.gouji.report.Origin;
import org.gouji.report.Statement;

/** The evidence among what a condition has bound. */
final class BoundEvidence {

  private BoundEvidence() {}

  /** In the order of the bindings' names. */
  static List<Evidence> of(Map<String, Object> bindings) {
    List<Evidence> evidence = new ArrayList<>();
    bindings.values().forEach(value -> add(evidence, value));
    return evidence;
  }

  private static void add(List<Evidence> evidence, Object value) {
    if (value instanceof Cell cell) {
      evidence.add(new Evidence.OfCell(cell));
    } else if (value instanceof PriorCell last) {
      evidence.add(new Evidence.OfCell(last.cell(), true));
    } else if (value instanceof PriorText last) {
      evidence.add(new Evidence.OfText(last.text(), true));
    } else if (value instanceof Statement statement && !statement.text().isEmpty()) {
      evidence.add(new Evidence.OfText(statement));
    } else if (value instanceof MemberCell one) {
      evidence.add(below(one.organ(), Optional.of(new Evidence.OfCell(one.cell()))));
    } else if (value instanceof MemberText one) {
      evidence.add(below(one.organ(), Optional.of(new Evidence.OfText(one.text()))));
    } else if (value instanceof MemberOrgan organ) {
      evidence.add(below(organ, Optional.empty()));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> add(evidence, Objects.requireNonNull(item)));
    }
  }

  private static Evidence below(MemberOrgan organ, Optional<Evidence> piece) {
    return new Evidence.OfMember(organ.code(), organ.name(), piece);
  }

  /** Whether some of it was read from a picture and by nobody compared with the original since. */
  static boolean restsOnOcr(List<Evidence> evidence) {
    return evidence.stream().anyMatch(BoundEvidence::isRecognised);
  }

  private static boolean isRecognised(Evidence evidence) {
    if (evidence instanceof Evidence.OfCell of) {
      Cell cell = of.cell();
      return cell.origin() == Origin.OCR
          || (cell.origin() != Origin.MANUAL && cell.at().filter(Place::recognised).isPresent());
    }
    if (evidence instanceof Evidence.OfMember member) {
      return member.piece().filter(BoundEvidence::isRecognised).isPresent();
    }
    return evidence instanceof Evidence.OfText text && text.text().at().recognised();
  }
}
