package org.gouji.report;

import java.util.List;

/**
 * What the running text states in numbers, in reading order. Only what surely speaks of a figure is
 * in here; what a figure is limited to stands beside it.
 */
public record Narrative(
    List<Figure> figures,
    List<StatedSum> sums,
    List<StatedPercent> percents,
    List<StatedChange> changes) {
  public Narrative {
    figures = List.copyOf(figures);
    sums = List.copyOf(sums);
    percents = List.copyOf(percents);
    changes = List.copyOf(changes);
  }

  /** A text that states nothing. */
  public static Narrative silent() {
    return new Narrative(List.of(), List.of(), List.of(), List.of());
  }
}
