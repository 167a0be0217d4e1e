package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.narrative.Subject.Named;
import org.gouji.report.Figure;
import org.gouji.report.StatedChange;
import org.gouji.report.StatedPercent;
import org.gouji.report.StatedSum;

/** Goes over the tokens of one sentence from left to right and takes down what it states. */
final class SentenceReader {

  private final Sentence sentence;
  private final Context context;
  private final Binder binder;
  private final ReviewScope reviewScope;
  private final Tally tally = new Tally();
  private final Figures figures;
  private final Shares shares;
  private final Changes changes;
  private final Set<Integer> taken = new HashSet<>();
  private final Set<String> tiers = new LinkedHashSet<>();
  private final Deque<Tally.Parts> brackets = new ArrayDeque<>();
  private int clause;
  private int lower;
  private long steps;

  SentenceReader(Sentence sentence, Context context, boolean trial) {
    this.sentence = sentence;
    this.context = context;
    this.binder = new Binder(sentence);
    this.reviewScope = new ReviewScope(sentence);
    this.figures = new Figures(sentence, context, trial, tally);
    this.shares = new Shares(sentence, context, tally);
    this.changes = new Changes(sentence, figures.stated());
  }

  void read() {
    if (sentence.has(Kind.REQUEST) && !sentence.has(Kind.OTHER)) {
      context.requests = true;
      context.disclosure = true;
    }
    if (reviewScope.tellsDisclosureFromOthers()) {
      context.disclosure = false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      steps++;
      token(i, sentence.token(i));
    }
    figures.end();
    if (figures.stated().isEmpty()) {
      context.scopes.retainAll(tiers);
    }
    List<BigDecimal> totals = tally.totals();
    if (!totals.isEmpty()) {
      context.totals.clear();
      context.totals.addAll(totals);
    }
  }

  /** Whether reviews that the sentence before counted are not, or not all, about disclosure. */
  boolean limitsReviewsBefore() {
    return reviewScope.limitsSentenceBefore();
  }

  List<Figure> figures() {
    return figures.stated();
  }

  List<StatedSum> sums() {
    return Sums.of(tally, sentence.statement(), context.requests);
  }

  List<StatedPercent> percents() {
    return shares.stated();
  }

  List<StatedChange> changes() {
    return changes.stated();
  }

  long steps() {
    return steps;
  }

  private void token(int i, Token token) {
    switch (token.kind()) {
      case COMMA, COLON -> boundary(i);
      case OPEN -> {
        boundary(i);
        boolean nested = !brackets.isEmpty();
        brackets.push(tally.parts());
        tally.beginBracket(nested);
      }
      case CLOSE -> {
        boundary(i);
        if (!brackets.isEmpty()) {
          tally.resume(brackets.pop());
        }
      }
      case REQUEST -> {
        context.requests = true;
        context.disclosure = true;
      }
      case DISCLOSURE -> context.disclosure = true;
      case OTHER -> context.leave();
      case OWN -> context.scopes.clear();
      case TIER -> {
        context.scopes.add(sentence.printed(i, i));
        tiers.add(sentence.printed(i, i));
      }
      case SCOPE -> context.scopes.add(sentence.printed(i, i));
      case AREA -> {
        context.scopes.clear();
        context.scopes.add(sentence.printed(i, i));
      }
      case PERIOD -> figures.period(sentence.printed(i, i));
      case OTHER_ACT -> figures.published();
      case CHANNEL -> figures.channel(sentence.printed(i, i));
      case ALL_CHANNELS -> figures.allChannels();
      case YEAR -> year(i, token);
      case THIS_YEAR -> context.year = OptionalInt.empty();
      case REVIEW, REVIEW_SHORT -> {
        if (reviewScope.isForeign(i, clause)) {
          context.disclosure = false;
        }
        figures.review(token.key());
      }
      case PART -> tally.beginParts(!brackets.isEmpty());
      case REST -> tally.leaveOpen();
      case RESPECTIVELY -> {
        tally.distribute();
        respectively(i);
      }
      case NEGATION -> denial(i);
      case NUMBER -> number(i, token);
      case SHARE -> shares.share(i);
      case PERCENT -> shares.bracketed(i);
      case COMPARED -> changes.compared(i).ifPresent(taken::add);
      default -> {}
    }
  }

  private void boundary(int i) {
    clause = i + 1;
    lower = i + 1;
    figures.clause();
  }

  private void year(int i, Token token) {
    if (!sentence.is(i - 1, Kind.COMPARED_WITH_YEAR)) {
      context.year = OptionalInt.of(token.value().intValue());
    }
  }

  // numbers

  private void number(int n, Token number) {
    boolean base = sentence.is(n + 1, Kind.OUT_OF);
    Optional<Subject> subject =
        base || taken.contains(n)
            ? Optional.empty()
            : binder.subject(n, clause, lower, context.requests);
    steps += n - lower;
    boolean counts = !number.key().equals("other");
    Tally.Family governed = base ? Tally.Family.OTHER : governed(n);
    tally.add(number, subject.filter(s -> counts), governed, inList(n), !brackets.isEmpty());
    subject.filter(s -> counts && follows(s, n)).ifPresent(s -> figures.state(s, n, number));
    lower = n + 1;
  }

  /** What a verb before a number says of it, whatever is counted. */
  private Tally.Family governed(int n) {
    Tally.Family family = Tally.Family.OTHER;
    for (int i = lower; i < n; i++) {
      family =
          switch (sentence.token(i).kind()) {
            case RECEIVED, NEWLY_RECEIVED, RECEIVED_AND_ANSWERED -> Tally.Family.RECEIVED;
            case ANSWERED -> Tally.Family.ANSWERED;
            case HANDLED -> Tally.Family.HANDLED;
            case PENDING -> Tally.Family.IN_HAND;
            default -> family;
          };
    }
    return family;
  }

  /** Whether a pause parts a number from the one before it. */
  private boolean inList(int n) {
    for (int i = n - 1; i >= lower; i--) {
      if (sentence.is(i, Kind.PAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** A number with another thing counted right behind it is that thing's. */
  private boolean follows(Subject subject, int n) {
    if (!(subject instanceof Named) || subject.last() > n || n + 1 >= sentence.size()) {
      return true;
    }
    return switch (sentence.token(n + 1).kind()) {
      case GAP, OTHER, DOCUMENT, REVIEW -> false;
      default -> true;
    };
  }

  /** 予以公开、部分公开分别为 3 件、2 件: as many names as numbers, one for one. */
  private void respectively(int r) {
    int name = r - 1;
    while (name >= clause && sentence.token(name).isFiller()) {
      name--;
    }
    if (name < clause || !sentence.token(name).isStrong()) {
      return;
    }
    List<Integer> names = binder.joined(name, clause);
    List<Integer> numbers = new ArrayList<>();
    int i = sentence.skipFillers(r + 1);
    while (sentence.is(i, Kind.NUMBER)) {
      numbers.add(i);
      boolean goesOn =
          sentence.is(i + 1, Kind.PAUSE)
              || sentence.is(i + 1, Kind.JOIN)
              || sentence.is(i + 1, Kind.COMMA);
      i = goesOn ? sentence.skipFillers(i + 2) : i + 1;
    }
    if (names.size() < 2) {
      return;
    }
    taken.addAll(numbers);
    if (names.size() == numbers.size()) {
      for (int k = 0; k < names.size(); k++) {
        Token number = sentence.token(numbers.get(k));
        for (String key : figures.keys(sentence.token(names.get(k)), number)) {
          figures.add(key, List.of(), number, false, names.get(0), numbers.get(numbers.size() - 1));
        }
      }
    }
  }

  // denials

  private void denial(int i) {
    new Denial(sentence, i, context).denied().ifPresent(this::deny);
  }

  private void deny(Denial.Denied denied) {
    Token none = Token.of(Kind.NUMBER, "", 0, 0);
    for (String key : denied.keys()) {
      figures.add(key, List.of(), none, true, denied.first(), denied.last());
    }
    denied
        .act()
        .ifPresent(
            act ->
                denied.documents().stream()
                    .flatMap(kind -> figures.documentKey(kind, act).stream())
                    .forEach(
                        key ->
                            figures.add(
                                key, List.of(), none, true, denied.first(), denied.last())));
  }
}
