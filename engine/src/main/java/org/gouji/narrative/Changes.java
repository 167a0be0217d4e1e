package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.report.Figure;
import org.gouji.report.StatedChange;

/** The changes against last year that a sentence states: 同比增长 10%. */
final class Changes {

  private final Sentence sentence;
  private final List<Figure> figures;
  private final List<StatedChange> stated = new ArrayList<>();

  /**
   * Takes the sentence and what it has stated so far.
   *
   * @param figures grows while the sentence is read
   */
  Changes(Sentence sentence, List<Figure> figures) {
    this.sentence = sentence;
    this.figures = figures;
  }

  List<StatedChange> stated() {
    return stated;
  }

  /**
   * Reads the comparison at a token.
   *
   * @return the number that says by how much, which is nothing else's then
   */
  OptionalInt compared(int c) {
    int i = skipSubject(c + 1);
    if (sentence.is(i, Kind.LEVEL)) {
      change(c, i, BigDecimal.ZERO, false);
      return OptionalInt.empty();
    }
    boolean up = sentence.is(i, Kind.UP);
    if (!up && !sentence.is(i, Kind.DOWN)) {
      return OptionalInt.empty();
    }
    int n = sentence.skipFillers(i + 1);
    if (!sentence.is(n, Kind.NUMBER) && !sentence.is(n, Kind.PERCENT)) {
      return OptionalInt.empty();
    }
    Token number = sentence.token(n);
    if (!number.approximate() && !number.key().equals("other")) {
      BigDecimal change = up ? number.value() : number.value().negate();
      change(c, n, change, number.is(Kind.PERCENT));
    }
    return OptionalInt.of(n);
  }

  private int skipSubject(int from) {
    int i = from;
    while (i < sentence.size()
        && (sentence.token(i).isFiller() || sentence.is(i, Kind.REQUEST_SHORT))) {
      i++;
    }
    return i;
  }

  /** A change is that of the figure stated right before it. */
  private void change(int c, int last, BigDecimal change, boolean percent) {
    int n = c - 1;
    while (n >= 0
        && (sentence.is(n, Kind.COMMA)
            || sentence.is(n, Kind.OPEN)
            || sentence.is(n, Kind.REQUEST_SHORT)
            || sentence.token(n).isFiller())) {
      n--;
    }
    if (!sentence.is(n, Kind.NUMBER) || figures.isEmpty()) {
      return;
    }
    Figure figure = figures.get(figures.size() - 1);
    boolean itsOwn =
        figure.raw().endsWith(sentence.printed(n, n))
            && figure.together().isEmpty()
            && !figure.approximate()
            && !figure.negated();
    if (itsOwn) {
      stated.add(
          new StatedChange(figure, change, percent, sentence.printed(c, last), sentence.place(c)));
    }
  }
}
