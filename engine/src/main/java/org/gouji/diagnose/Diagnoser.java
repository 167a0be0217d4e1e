package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.report.Cell;

/**
 * Looks for the smallest set of cells whose change mends all broken equations that hang together.
 *
 * <p>Only cells that hold a count are changed, to another count of 0 or more. Equations with a cell
 * that holds none explain nothing, but no change may break them for good.
 */
public final class Diagnoser {

  /** Explanations of more cells than this are no longer a hint. */
  private static final int MOST_CHANGES = 3;

  private final Map<String, Cell> cells;
  private final List<Equation> equations;

  /**
   * Sets up a diagnoser.
   *
   * @param equations all that the report should keep
   * @param cells every cell that they name, by target, in the order of the form
   */
  public Diagnoser(List<Equation> equations, Map<String, Cell> cells) {
    this.equations = List.copyOf(equations);
    this.cells = cells;
  }

  /** A diagnosis for every broken equation that has one. */
  public Map<Equation, Diagnosis> diagnose() {
    Map<Equation, Diagnosis> diagnoses = new HashMap<>();
    for (Puzzle puzzle : puzzles()) {
      explanation(puzzle)
          .ifPresent(found -> puzzle.broken().forEach(equation -> diagnoses.put(equation, found)));
    }
    return diagnoses;
  }

  /** The broken equations, parted into those that have no cell in common, however far removed. */
  private List<Puzzle> puzzles() {
    List<Line> lines = new ArrayList<>();
    equations.forEach(equation -> Line.of(equation, cells).ifPresent(lines::add));
    List<Puzzle> puzzles = new ArrayList<>();
    Set<Line> left = new LinkedHashSet<>(lines);
    for (Line line : lines) {
      if (line.isBroken() && left.contains(line)) {
        puzzles.add(new Puzzle(connected(line, left)));
      }
    }
    return puzzles;
  }

  /** Takes out what hangs together with a line. */
  private static List<Line> connected(Line start, Set<Line> left) {
    List<Line> found = new ArrayList<>();
    found.add(start);
    left.remove(start);
    for (int i = 0; i < found.size(); i++) {
      Set<String> targets = found.get(i).signs().keySet();
      List<Line> next =
          left.stream()
              .filter(line -> line.signs().keySet().stream().anyMatch(targets::contains))
              .toList();
      found.addAll(next);
      left.removeAll(new HashSet<>(next));
    }
    return found;
  }

  private Optional<Diagnosis> explanation(Puzzle puzzle) {
    for (int size = 1; size <= MOST_CHANGES; size++) {
      List<Solution> solutions =
          puzzle.solutions(size).stream().filter(this::isAdmissible).toList();
      if (!solutions.isEmpty()) {
        return solutions.size() == 1
            ? solutions
                .get(0)
                .shifts()
                .filter(shifts -> isBacked(puzzle, shifts))
                .map(this::diagnosis)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * One broken sum alone accuses all of its cells, even where the other sums happen to acquit all
   * but one: a cell is named only if two broken sums meet in it.
   */
  private static boolean isBacked(Puzzle puzzle, Map<String, Long> shifts) {
    return shifts.keySet().stream()
        .allMatch(
            cell ->
                puzzle.broken().stream().filter(equation -> touches(equation, Set.of(cell))).count()
                    >= 2);
  }

  /** A set of cells without definite shifts counts: it shows that there is no single answer. */
  private boolean isAdmissible(Solution solution) {
    return solution.shifts().map(this::isAdmissible).orElse(true);
  }

  private boolean isAdmissible(Map<String, Long> shifts) {
    Map<String, BigDecimal> changed =
        shifts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> shifted(entry.getKey(), entry.getValue())));
    return changed.values().stream().noneMatch(value -> value.signum() < 0)
        && equations.stream()
            .noneMatch(
                equation ->
                    touches(equation, changed.keySet()) && equation.isBroken(cells, changed));
  }

  private static boolean touches(Equation equation, Set<String> targets) {
    return targets.stream()
        .anyMatch(target -> equation.left().contains(target) || equation.right().contains(target));
  }

  private BigDecimal shifted(String target, long shift) {
    return cell(target).value().orElseThrow().add(BigDecimal.valueOf(shift));
  }

  private Cell cell(String target) {
    return java.util.Objects.requireNonNull(cells.get(target), target);
  }

  private Diagnosis diagnosis(Map<String, Long> shifts) {
    List<String> order = List.copyOf(cells.keySet());
    return new Diagnosis(
        shifts.entrySet().stream()
            .sorted(Comparator.comparingInt(shift -> order.indexOf(shift.getKey())))
            .map(
                shift ->
                    new Diagnosis.Change(
                        cell(shift.getKey()), shifted(shift.getKey(), shift.getValue())))
            .toList());
  }
}
