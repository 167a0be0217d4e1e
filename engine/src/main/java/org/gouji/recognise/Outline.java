package org.gouji.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.gouji.form.SectionKey;

/** The headings of the report's text: those of the six sections, and other top headings. */
final class Outline {

  private static final int REWORDED = 2;

  private final List<Row> rows;

  /** For each row the heading of a section that it may be, and the numbered heading. */
  private final List<Optional<TopHeading>> sections = new ArrayList<>();

  private final List<Optional<TopHeading>> numbered = new ArrayList<>();

  /** Reads the outline of a document; each row is looked at once. */
  Outline(List<Row> rows) {
    this.rows = rows;
    List<Optional<String>> texts = rows.stream().map(Outline::text).toList();
    for (int r = 0; r < rows.size(); r++) {
      int row = r;
      Optional<String> next = r + 1 < rows.size() ? texts.get(r + 1) : Optional.empty();
      sections.add(texts.get(r).flatMap(text -> HeadingReader.section(row, text, next)));
      numbered.add(texts.get(r).flatMap(text -> HeadingReader.any(row, text)));
    }
  }

  /** The text of a row that stands alone in it. */
  private static Optional<String> text(Row row) {
    return row.fields().size() == 1
        ? Optional.of(row.isGrid() ? "" : Plain.of(row.fields().get(0).text()))
        : Optional.empty();
  }

  /** The headings of the six sections in document order, wherever they stand. */
  List<TopHeading> sections() {
    return top(row -> false).stream().filter(heading -> heading.key().isPresent()).toList();
  }

  /** The top headings in document order: at most one a section, and those that the format lacks. */
  List<TopHeading> top(IntPredicate isInTable) {
    Map<SectionKey, TopHeading> chosen = new EnumMap<>(SectionKey.class);
    List<TopHeading> others = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      if (!isInTable.test(r)) {
        sections.get(r).ifPresent(heading -> choose(chosen, heading));
        numbered.get(r).ifPresent(others::add);
      }
    }
    List<TopHeading> known = new ArrayList<>(chosen.values());
    known.sort(Comparator.comparingInt(TopHeading::row));
    List<TopHeading> top = new ArrayList<>(known);
    others.stream().filter(other -> isExtra(other, known)).forEach(top::add);
    top.sort(Comparator.comparingInt(TopHeading::row));
    return top;
  }

  /** For each section the best candidate; of equals the first that is followed by text. */
  private void choose(Map<SectionKey, TopHeading> chosen, TopHeading heading) {
    SectionKey key = heading.key().orElseThrow();
    TopHeading before = chosen.get(key);
    if (before == null || weight(heading) > weight(before)) {
      chosen.put(key, heading);
    }
  }

  private double weight(TopHeading heading) {
    return heading.score() + (hasContent(heading.row()) ? 1 : 0);
  }

  /** Whether something other than a heading follows. */
  private boolean hasContent(int r) {
    return r + 1 < rows.size() && sections.get(r + 1).isEmpty();
  }

  /**
   * A heading that the format lacks counts as one of the top only where the numbers say so: it goes
   * on from the section before, and the section behind it goes on from there.
   */
  private static boolean isExtra(TopHeading other, List<TopHeading> known) {
    Optional<TopHeading> before = Optional.empty();
    Optional<TopHeading> behind = Optional.empty();
    for (TopHeading heading : known) {
      if (heading.row() == other.row()) {
        return false;
      }
      if (heading.row() < other.row()) {
        before = Optional.of(heading);
      } else if (behind.isEmpty()) {
        behind = Optional.of(heading);
      }
    }
    int number = other.ordinal().orElse(0);
    boolean goesOn = before.isPresent() && hasNumber(before.get(), number - 1);
    if (behind.isEmpty()) {
      return goesOn || number > SectionKey.values().length;
    }
    return goesOn && hasNumber(behind.get(), number + 1);
  }

  private static boolean hasNumber(TopHeading heading, int number) {
    return heading.ordinal().equals(OptionalInt.of(number));
  }

  /** How many headings of one section are followed by text of their own. */
  long occurrences(SectionKey key, IntPredicate isInTable) {
    return sections.stream()
        .flatMap(Optional::stream)
        .filter(heading -> heading.opens(key) && heading.score() >= REWORDED)
        .filter(heading -> !isInTable.test(heading.row()) && hasContent(heading.row()))
        .count();
  }

  /**
   * Whether a top heading of unknown wording has the number of a section that was not found, in the
   * place where it belongs: it may be that section reworded.
   */
  boolean isNumbered(List<TopHeading> top, SectionKey key, IntPredicate isInTable) {
    return numbered.stream()
        .flatMap(Optional::stream)
        .filter(other -> hasNumber(other, key.number()) && !isInTable.test(other.row()))
        .anyMatch(
            other ->
                top.stream()
                    .filter(heading -> heading.key().isPresent())
                    .allMatch(heading -> fits(heading, other.row(), key)));
  }

  /** Whether a known section stands on the right side of a row that may open another. */
  private static boolean fits(TopHeading heading, int row, SectionKey key) {
    int number = heading.key().orElseThrow().number();
    return number == key.number()
        || (heading.row() != row && (number < key.number()) == (heading.row() < row));
  }
}
