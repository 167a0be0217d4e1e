package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.report.StatedPercent;

/** The shares that a sentence states: 占 48%, or （48%） behind a number. */
final class Shares {

  private final Sentence sentence;
  private final Context context;
  private final Tally tally;
  private final List<StatedPercent> stated = new ArrayList<>();

  Shares(Sentence sentence, Context context, Tally tally) {
    this.sentence = sentence;
    this.context = context;
    this.tally = tally;
  }

  List<StatedPercent> stated() {
    return stated;
  }

  /** A share named at a token. */
  void share(int s) {
    int p = s + 1;
    while (p < sentence.size()
        && (sentence.token(p).isFiller()
            || sentence.is(p, Kind.REQUEST)
            || sentence.is(p, Kind.REQUEST_SHORT))) {
      p++;
    }
    if (sentence.is(p, Kind.PERCENT)) {
      state(s, p);
    }
  }

  /** 予以公开 12 件（48%）. */
  void bracketed(int p) {
    if (sentence.is(p - 1, Kind.OPEN)
        && sentence.is(p + 1, Kind.CLOSE)
        && sentence.is(p - 2, Kind.NUMBER)) {
      state(p, p);
    }
  }

  private void state(int first, int p) {
    Token percent = sentence.token(p);
    int n = first - 1;
    while (n >= 0
        && (sentence.is(n, Kind.COMMA)
            || sentence.is(n, Kind.PAUSE)
            || sentence.is(n, Kind.OPEN)
            || sentence.token(n).isFiller())) {
      n--;
    }
    if (!sentence.is(n, Kind.NUMBER) || percent.approximate()) {
      return;
    }
    List<BigDecimal> wholes = tally.wholesOfLast(context.totals);
    if (wholes.isEmpty() || sentence.token(n).approximate()) {
      return;
    }
    stated.add(
        new StatedPercent(
            percent.value(),
            sentence.token(n).value(),
            wholes,
            sentence.printed(n, p),
            sentence.place(n),
            sentence.statement()));
  }
}
