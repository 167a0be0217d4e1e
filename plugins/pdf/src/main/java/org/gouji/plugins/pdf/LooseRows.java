package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of a table without rulings from its lines. Lines that stand as near as those of one text, of
 * which one has numbers, are a row with a broken label. Where several have numbers and others none,
 * nobody can tell to which row a piece of a label belongs: they are left out.
 */
final class LooseRows {

  /** Lines of one text are no further apart, measured in their height from centre to centre. */
  private static final double NEAR = 1.3;

  private LooseRows() {}

  static List<List<TextLine.Word>> of(List<TextLine> lines) {
    List<List<TextLine.Word>> rows = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !near(lines.get(i - 1), lines.get(i))) {
        add(lines.subList(from, i), rows);
        from = i;
      }
    }
    return rows;
  }

  static boolean near(TextLine one, TextLine next) {
    return next.box().centreY() - one.box().centreY() < NEAR * next.size();
  }

  private static void add(List<TextLine> lines, List<List<TextLine.Word>> rows) {
    long numbered =
        lines.stream()
            .filter(line -> line.words().stream().anyMatch(word -> isNumber(word.text())))
            .count();
    if (numbered == 1) {
      rows.add(joined(lines));
    } else if (numbered == 0 || numbered == lines.size()) {
      lines.forEach(line -> rows.add(line.words()));
    }
  }

  /** The words of several lines as those of one: what begins below one another is one text. */
  private static List<TextLine.Word> joined(List<TextLine> lines) {
    List<TextLine.Word> row = new ArrayList<>();
    for (TextLine line : lines) {
      for (TextLine.Word word : line.words()) {
        int above = isNumber(word.text()) ? -1 : below(row, word, line.size());
        if (above < 0) {
          row.add(word);
        } else {
          TextLine.Word open = row.get(above);
          row.set(above, new TextLine.Word(open.text() + word.text(), open.box().with(word.box())));
        }
      }
    }
    row.sort(Comparator.comparingDouble(word -> word.box().left()));
    return row;
  }

  private static int below(List<TextLine.Word> row, TextLine.Word word, double size) {
    for (int i = 0; i < row.size(); i++) {
      boolean number = isNumber(row.get(i).text());
      if (!number && Math.abs(row.get(i).box().left() - word.box().left()) < size) {
        return i;
      }
    }
    return -1;
  }

  static boolean isNumber(String text) {
    return text.chars().allMatch(c -> Character.isDigit(c) || ".,-/—".indexOf(c) >= 0);
  }
}
