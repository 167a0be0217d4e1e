package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Place;
import org.gouji.text.Sentences;

/** Reads a line of plain text as a row: its fields are set apart by tabs, pipes or blanks. */
final class LineFields {

  /** So many pipes make a row of a table. */
  private static final int PIPES = 3;

  /** What is longer and has values behind it is running text. */
  private static final int LONGEST_LABEL = 80;

  private LineFields() {}

  /** The row of a line; none if nothing stands in it, not even a tab. */
  static Optional<Row> row(Block.Line line) {
    String text = line.text();
    if (text.indexOf('\t') >= 0) {
      return Optional.of(new Row(split(line, '\t', 0), Row.Source.LINES, -1));
    }
    if (Sentences.strip(text).isEmpty()) {
      return Optional.empty();
    }
    if (text.chars().filter(c -> c == '|').count() >= PIPES) {
      return Optional.of(new Row(split(trimPipes(line), '|', 0), Row.Source.LINES, -1));
    }
    return spaced(line);
  }

  /** The cells of a line that begins with a tab. */
  static List<Field> cells(Block.Line line) {
    return split(line, '\t', 1);
  }

  /** The same fields, each in the column of its index. */
  static List<Field> numbered(List<Field> fields) {
    List<Field> numbered = new ArrayList<>();
    for (Field field : fields) {
      numbered.add(field.inColumn(numbered.size()));
    }
    return numbered;
  }

  private static Block.Line trimPipes(Block.Line line) {
    String text = line.text();
    int from = text.indexOf('|');
    int to = text.lastIndexOf('|');
    boolean framed =
        Sentences.strip(text.substring(0, from)).isEmpty()
            && Sentences.strip(text.substring(to + 1)).isEmpty();
    return framed
        ? new Block.Line(line.number(), " ".repeat(from + 1) + text.substring(from + 1, to))
        : line;
  }

  private static List<Field> split(Block.Line line, char separator, int from) {
    List<Field> fields = new ArrayList<>();
    String text = line.text();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        fields.add(field(line, start, i, fields.size()));
        start = i + 1;
      }
    }
    return fields;
  }

  private static Field field(Block.Line line, int start, int end, int column) {
    String part = line.text().substring(start, end);
    int from = start;
    while (from < end && Sentences.isBlank(line.text().charAt(from))) {
      from++;
    }
    return Field.of(
        part, column, new Place.TextPlace(line.number(), (from == end ? start : from) + 1));
  }

  /** A label and the values behind it, set apart by white space; else prose. */
  private static Optional<Row> spaced(Block.Line line) {
    String text = line.text();
    List<Field> values = new ArrayList<>();
    int end = stripEnd(text, text.length());
    while (end > 0) {
      int start = end;
      while (start > 0 && !Sentences.isBlank(text.charAt(start - 1))) {
        start--;
      }
      if (!NumberReader.isValue(text.substring(start, end))) {
        break;
      }
      values.add(0, field(line, start, end, 0));
      end = stripEnd(text, start);
    }
    if (values.isEmpty() && hasGap(Sentences.strip(text))) {
      List<Field> pieces = pieces(line);
      if (HeadingWords.areIn(pieces)) {
        return Optional.of(new Row(pieces, Row.Source.LINES, -1));
      }
    }
    if (values.isEmpty() || end > LONGEST_LABEL) {
      return prose(line);
    }
    if (end > 0) {
      values.addAll(0, labelled(line, end));
    }
    return Optional.of(new Row(numbered(values), Row.Source.LINES, -1));
  }

  private static boolean hasGap(String stripped) {
    return stripped.chars().anyMatch(c -> Sentences.isBlank((char) c));
  }

  /** A label; where a value stands within it, all that follows are fields of their own. */
  private static List<Field> labelled(Block.Line line, int end) {
    List<Field> pieces = pieces(new Block.Line(line.number(), line.text().substring(0, end)));
    int first = 1;
    while (first < pieces.size() && !pieces.get(first).isValue()) {
      first++;
    }
    if (first >= pieces.size()) {
      return List.of(field(line, 0, end, 0));
    }
    Place.TextPlace value = (Place.TextPlace) pieces.get(first).place();
    List<Field> fields = new ArrayList<>();
    fields.add(field(line, 0, value.column() - 1, 0));
    fields.addAll(pieces.subList(first, pieces.size()));
    return fields;
  }

  /** The parts of a line that white space sets apart. */
  private static List<Field> pieces(Block.Line line) {
    List<Field> pieces = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Sentences.isBlank(text.charAt(i))) {
        if (i > start) {
          pieces.add(field(line, start, i, pieces.size()));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static Optional<Row> prose(Block.Line line) {
    Field field = field(line, 0, line.text().length(), 0);
    return field.isBlank()
        ? Optional.empty()
        : Optional.of(new Row(List.of(field), Row.Source.PROSE, -1));
  }

  private static int stripEnd(String text, int from) {
    int end = from;
    while (end > 0 && Sentences.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
