package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Equations that hang together, some of them broken. */
final class Puzzle {

  private final List<Line> lines;
  private final Map<String, List<Line>> byCell = new HashMap<>();
  private final int mostLinesOfACell;

  Puzzle(List<Line> lines) {
    this.lines = List.copyOf(lines);
    for (Line line : lines) {
      line.signs()
          .keySet()
          .forEach(cell -> byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(line));
    }
    mostLinesOfACell = byCell.values().stream().mapToInt(List::size).max().orElse(0);
  }

  List<Equation> broken() {
    return lines.stream().filter(Line::isBroken).map(Line::equation).toList();
  }

  /** Every set of exactly that many cells whose change mends all lines. */
  List<Solution> solutions(int size) {
    Search search = new Search(size);
    search.extend(List.of());
    return search.solutions;
  }

  /** Cells of which at least one more must change, given those that do. */
  private Set<String> candidates(List<String> changed) {
    for (Line line : lines) {
      int touched = line.touches(changed);
      boolean demands = line.isBroken() ? touched == 0 : touched == 1;
      if (demands) {
        return line.signs().keySet();
      }
    }
    Set<String> near = new LinkedHashSet<>();
    changed.forEach(
        cell -> byCell.getOrDefault(cell, List.of()).forEach(l -> near.addAll(l.signs().keySet())));
    return near;
  }

  private final class Search {
    private final int size;
    private final List<Solution> solutions = new ArrayList<>();
    private final Set<Set<String>> seen = new HashSet<>();

    Search(int size) {
      this.size = size;
    }

    void extend(List<String> changed) {
      if (!seen.add(new TreeSet<>(changed))) {
        return;
      }
      if (changed.size() == size) {
        LinearSystem.solve(touched(changed), changed).ifPresent(solutions::add);
        return;
      }
      if (untouched(changed) > (long) mostLinesOfACell * (size - changed.size())) {
        return;
      }
      for (String cell : candidates(changed)) {
        if (!changed.contains(cell)) {
          List<String> more = new ArrayList<>(changed);
          more.add(cell);
          extend(more);
        }
      }
    }

    /** The lines that the cells stand in; none if a broken line is not among them. */
    private Optional<List<Line>> touched(List<String> changed) {
      List<Line> touched = lines.stream().filter(line -> line.touches(changed) > 0).toList();
      return untouched(changed) == 0 ? Optional.of(touched) : Optional.empty();
    }

    private long untouched(List<String> changed) {
      return lines.stream().filter(Line::isBroken).filter(l -> l.touches(changed) == 0).count();
    }
  }
}
