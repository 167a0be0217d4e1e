package org.gouji.testkit;

import java.math.BigDecimal;
import java.util.Set;

/** What is judged of every cell alone: FMT-06, FMT-07, FMT-08. */
final class CellOracle {
  private static final Set<String> MONEY =
      Set.of("t2:procurement.totalAmount", "t2:administrativeFees.amount");

  private CellOracle() {}

  static void judge(Reading reading, Findings findings) {
    reading.allCells().forEach(c -> cell(reading, c, findings));
    if (reading.edition2 == Edition.MIXED) {
      reading.cells2().forEach(c -> openCell(c, findings));
    }
  }

  private static void openCell(String target, Findings findings) {
    for (String rule : Set.of("FMT-06", "FMT-07", "FMT-08")) {
      findings.open(rule, target, "table 2 mixes the editions", Outcome.values());
    }
  }

  private static void cell(Reading reading, String target, Findings findings) {
    CellText cell = reading.cell(target);
    switch (cell.state()) {
      case ABSENT, AMBIGUOUS -> {
        findings.undetermined("FMT-06", target);
        findings.undetermined("FMT-07", target);
        findings.undetermined("FMT-08", target);
      }
      case BLANK, DASH -> {
        findings.fail("FMT-06", target, findings.year() == 2019 ? Severity.INFO : Severity.WARNING);
        String reason = "the cell is blank";
        findings.open(
            "FMT-07", target, reason, Outcome.PASS, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);
        findings.open("FMT-08", target, reason, Outcome.PASS, Outcome.UNDETERMINED);
      }
      case UNREADABLE -> {
        String reason = "the cell holds text that is no number";
        findings.open("FMT-06", target, reason, Outcome.PASS, Outcome.UNDETERMINED);
        findings.open("FMT-07", target, reason, Outcome.PASS, Outcome.FAIL, Outcome.UNDETERMINED);
        findings.fail("FMT-08", target, reading.ownGrid ? Severity.ERROR : Severity.WARNING);
      }
      case VALUE -> value(target, cell, findings);
    }
  }

  private static void value(String target, CellText cell, Findings findings) {
    findings.pass("FMT-06", target);
    if (target.equals("t2:procurement.totalAmount")) {
      findings.open("FMT-07", target, "exempt from the rule", Outcome.PASS, Outcome.NOT_APPLICABLE);
    } else {
      findings.judge("FMT-07", target, cell.unit(), Severity.WARNING);
    }
    BigDecimal number = cell.value().orElse(BigDecimal.ZERO);
    boolean decimals = number.stripTrailingZeros().scale() > 0 && !MONEY.contains(target);
    boolean negative = number.signum() < 0 && !target.endsWith(".yearChange");
    findings.judge("FMT-08", target, decimals || negative, Severity.ERROR);
  }
}
