package org.gouji.fact;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Statement;

/**
 * A change since the year before that a sentence states of a figure.
 *
 * @param target {@code narrative:percent}
 * @param stated the words that state the figure itself
 * @param change as printed, negative for a decrease
 * @param inPercent whether it is in percent of last year's number; else a number of cases
 * @param priorGiven whether last year's report is known
 * @param now this year's numbers that it may be reckoned from, one for each way of counting
 * @param before last year's numbers, likewise; empty where last year's table does not tell
 * @param sentence the sentence
 */
public record ChangeFact(
    String target,
    String stated,
    BigDecimal change,
    boolean inPercent,
    boolean priorGiven,
    List<BigDecimal> now,
    List<BigDecimal> before,
    Statement sentence)
    implements Told {
  public ChangeFact {
    now = List.copyOf(now);
    before = List.copyOf(before);
  }

  /** The change in words: 增加 20.5%, 减少 3 件, 持平. */
  public String shown() {
    String amount = change.abs().toPlainString() + (inPercent ? "%" : " 件");
    return switch (change.signum()) {
      case 0 -> "持平";
      case 1 -> "增加 " + amount;
      default -> "减少 " + amount;
    };
  }

  /** Whether both years' numbers are known, and a percentage can be reckoned from them. */
  public boolean isKnown() {
    return !now.isEmpty()
        && !before.isEmpty()
        && !(inPercent && before.stream().anyMatch(number -> number.signum() == 0));
  }

  /** Whether it follows from one of this year's and one of last year's numbers. */
  public boolean isRight() {
    return now.stream().anyMatch(a -> before.stream().anyMatch(b -> follows(a, b)));
  }

  private boolean follows(BigDecimal a, BigDecimal b) {
    return inPercent
        ? Percent.agrees(a.subtract(b), b, change)
        : a.subtract(b).compareTo(change) == 0;
  }

  @Override
  public String told() {
    return "change";
  }

  @Override
  public List<Cell> missing() {
    return List.of();
  }
}
