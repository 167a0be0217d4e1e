package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.Sentences;

/**
 * A table that somebody typed into running text, its cells set apart by nothing but blanks. Which
 * blank is an empty cell nobody can tell, so nothing is read from it; but it is not absent either.
 */
final class TypedTable {

  private static final int ENOUGH_ROWS = 2;
  private static final int ENOUGH_RESULTS = 3;
  private static final int LONGEST = 160;

  private TypedTable() {}

  /** Whether paragraphs are labels of a table with figures behind them. */
  static boolean mayBeIn(List<Row> rows, Span span, Labels labels) {
    return paragraphs(rows, span).stream().filter(words -> isRow(words, labels)).count()
        >= ENOUGH_ROWS;
  }

  /** Whether a paragraph is the heading of table 4. */
  static boolean mayBeReviews(List<Row> rows, Span span) {
    return paragraphs(rows, span).stream()
        .anyMatch(
            words ->
                words.stream().filter(word -> ReviewForm.result(word).isPresent()).count()
                    >= ENOUGH_RESULTS);
  }

  /** The words of each paragraph that has several and is no longer than a row. */
  private static List<List<Field>> paragraphs(List<Row> rows, Span span) {
    return rows.subList(span.from(), span.to()).stream()
        .filter(row -> row.source() == Row.Source.PROSE && row.text().length() <= LONGEST)
        .map(TypedTable::words)
        .filter(words -> words.size() > 1)
        .toList();
  }

  private static List<Field> words(Row row) {
    List<Field> words = new ArrayList<>();
    String text = row.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Sentences.isBlank(text.charAt(i))) {
        if (i > start) {
          words.add(Field.of(text.substring(start, i), words.size(), row.place()));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isRow(List<Field> words, Labels labels) {
    StringBuilder label = new StringBuilder();
    int at = 0;
    while (at < words.size() && !words.get(at).isValue()) {
      label.append(words.get(at).text());
      at++;
    }
    return at < words.size()
        && words.subList(at, words.size()).stream().allMatch(Field::isValue)
        && !labels.match(Phrase.of(label.toString())).isEmpty();
  }
}
