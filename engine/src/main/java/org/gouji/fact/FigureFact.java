package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Cell;
import org.gouji.report.Range;
import org.gouji.report.Statement;

/**
 * A number that the text states of a figure, surely for the whole organ and the whole year, beside
 * the cells that count it.
 *
 * @param target {@code narrative:<figure>}
 * @param kind requests, answers, handled, carried, applicants, enterprises, result,
 *     reconsideration, litigation or documents
 * @param value the number stated
 * @param cells the cells that the figure adds up
 * @param carriedOver the cells of 上年结转 for the same applicants; none where that has no meaning
 * @param others further cells that another way of counting rests on
 * @param namesCarriedOver whether the sentence names 上年结转 and does not say 新收
 * @param leavesOutCarriedOver whether the sentence counts what was answered without 上年结转
 * @param printed what the rows of the cells print, where it cannot be assigned to columns
 * @param sentence the sentence that states it
 * @param alsoIn the other sentences that state the figure
 */
public record FigureFact(
    String target,
    String kind,
    Range value,
    List<Cell> cells,
    List<Cell> carriedOver,
    List<Cell> others,
    boolean namesCarriedOver,
    boolean leavesOutCarriedOver,
    List<Statement> printed,
    Statement sentence,
    List<Statement> alsoIn)
    implements Told {
  public FigureFact {
    cells = List.copyOf(cells);
    carriedOver = List.copyOf(carriedOver);
    others = List.copyOf(others);
    printed = List.copyOf(printed);
    alsoIn = List.copyOf(alsoIn);
  }

  /** The cells added up. */
  public Range counted() {
    return Range.sum(cells);
  }

  /** The cells and 上年结转 added up. */
  public Range withCarriedOver() {
    return counted().plus(Range.sum(carriedOver));
  }

  /** The cells less 上年结转. */
  public Range withoutCarriedOver() {
    return counted().minus(Range.sum(carriedOver));
  }

  /** From the cells less 上年结转 to the cells: it is not known what became of what was carried. */
  public Range upToCarriedOver() {
    return withoutCarriedOver().to(counted());
  }

  /** What was in hand all year: what came in and what was carried over. */
  public Range inHand() {
    return Range.sum(others).plus(Range.sum(carriedOver));
  }

  /** The cells, at the most with 上年结转. */
  public Range withOrWithoutCarriedOver() {
    return counted().to(withCarriedOver());
  }

  /** The further cells, at the most with 上年结转. */
  public Range othersWithOrWithoutCarriedOver() {
    return Range.sum(others).to(inHand());
  }

  @Override
  public String told() {
    return "figure";
  }

  @Override
  public List<Cell> missing() {
    boolean otherReading =
        switch (kind) {
          case "handled" -> inHand().equals(value);
          case "enterprises" -> Range.sum(others).equals(value);
          default -> false;
        };
    if (otherReading || counted().equals(value)) {
      return List.of();
    }
    List<Cell> all = new ArrayList<>(cells);
    all.addAll(carriedOver);
    all.addAll(others);
    return all.stream().filter(cell -> cell.range().exact().isEmpty()).distinct().toList();
  }
}
