package org.gouji.plugins.office.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.plugins.office.word.Numbering.NumberedList;

/** Counts the paragraphs of lists as they come, and says what is shown in front of each. */
final class ListCounter {
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Numbering numbering;
  private final Styles styles;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> unknownFormats = new HashSet<>();

  ListCounter(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** Number formats that were met and are not known, so that no number could be shown. */
  Set<String> unknownFormats() {
    return unknownFormats;
  }

  /**
   * Counts a paragraph.
   *
   * @return what stands in front of its text, empty where there is no number
   */
  String label(Optional<Element> properties, Optional<String> style) {
    Optional<Element> own = properties.flatMap(p -> p.child("w:numPr"));
    Optional<Map.Entry<String, Element>> styled = styles.numbering(style);
    Optional<String> id =
        own.flatMap(o -> o.value("w:numId"))
            .or(() -> styled.flatMap(s -> s.getValue().value("w:numId")));
    Optional<NumberedList> list = id.flatMap(numbering::list);
    if (list.isEmpty()) {
      return "";
    }
    int level = level(own, styled, list.get());
    ListLevel shown = list.get().levels().get(level);
    return shown == null ? "" : count(id.orElseThrow(), list.get(), level, shown);
  }

  private static int level(
      Optional<Element> own, Optional<Map.Entry<String, Element>> styled, NumberedList list) {
    OptionalInt direct = own.map(o -> o.count("w:ilvl")).orElseGet(OptionalInt::empty);
    if (direct.isPresent()) {
      return direct.getAsInt();
    }
    if (own.isPresent() || styled.isEmpty()) {
      return 0;
    }
    String style = styled.get().getKey();
    return list.levels().entrySet().stream()
        .filter(entry -> entry.getValue().style().equals(style))
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElseGet(() -> styled.get().getValue().count("w:ilvl").orElse(0));
  }

  private String count(String id, NumberedList list, int level, ListLevel shown) {
    if (level < 0 || level >= Numbering.LEVELS) {
      return "";
    }
    int[] numbers = counts.computeIfAbsent(list.counter(), c -> unused());
    if (begun.add(id)) {
      list.starts().forEach((at, start) -> beginAt(numbers, at, start));
    }
    for (int higher = 0; higher < level; higher++) {
      if (numbers[higher] == UNUSED) {
        numbers[higher] = start(list, higher);
      }
    }
    numbers[level] = numbers[level] == UNUSED ? start(list, level) : numbers[level] + 1;
    for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
      if (restarts(list, deeper, level)) {
        numbers[deeper] = UNUSED;
      }
    }
    return shown.isBullet() ? "" : text(shown, list, numbers);
  }

  private static int[] unused() {
    int[] numbers = new int[Numbering.LEVELS];
    Arrays.fill(numbers, UNUSED);
    return numbers;
  }

  private static void beginAt(int[] numbers, int level, int start) {
    if (level >= 0 && level < Numbering.LEVELS) {
      numbers[level] = start - 1;
    }
  }

  private static int start(NumberedList list, int level) {
    ListLevel found = list.levels().get(level);
    return found == null ? 1 : found.start();
  }

  private static boolean restarts(NumberedList list, int deeper, int counted) {
    ListLevel level = list.levels().get(deeper);
    return level == null || level.restart().isEmpty() || counted < level.restart().getAsInt();
  }

  private String text(ListLevel shown, NumberedList list, int[] numbers) {
    StringBuilder out = new StringBuilder();
    String pattern = shown.text();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean place = c == '%' && i + 1 < pattern.length() && isLevel(pattern.charAt(i + 1));
      if (place) {
        i++;
        int level = pattern.charAt(i) - '1';
        ListLevel named = list.levels().get(level);
        String format = shown.legal() || named == null ? "decimal" : named.format();
        Optional<String> number = number(format, numbers[level]);
        if (number.isEmpty()) {
          return "";
        }
        out.append(number.get());
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isLevel(char c) {
    return c >= '1' && c <= '9';
  }

  private Optional<String> number(String format, int number) {
    if (format.equals("none") || number == UNUSED) {
      return Optional.of("");
    }
    Optional<String> written = NumberFormat.write(format, number);
    if (written.isEmpty()) {
      unknownFormats.add(format);
    }
    return written;
  }
}
