package org.gouji.fact;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Range;
import org.gouji.report.Statement;

/**
 * A whole and its parts as a sentence states them.
 *
 * @param target {@code narrative:sum}
 * @param wholes the numbers that make the whole
 * @param parts the numbers that it is parted into
 * @param closed whether the parts are said to be all of it; else they may be less
 * @param sentence the sentence
 */
public record SumFact(
    String target,
    List<BigDecimal> wholes,
    List<BigDecimal> parts,
    boolean closed,
    Statement sentence)
    implements Told {
  public SumFact {
    wholes = List.copyOf(wholes);
    parts = List.copyOf(parts);
  }

  /** The whole. */
  public Range whole() {
    return sum(wholes);
  }

  /** The parts added up. */
  public Range sumOfParts() {
    return sum(parts);
  }

  private static Range sum(List<BigDecimal> numbers) {
    return Range.exactly(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Override
  public String told() {
    return "sum";
  }

  @Override
  public List<Cell> missing() {
    return List.of();
  }
}
