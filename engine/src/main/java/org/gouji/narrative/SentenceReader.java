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
import org.gouji.narrative.Subject.Documents;
import org.gouji.narrative.Subject.Done;
import org.gouji.narrative.Subject.Named;
import org.gouji.report.Figure;
import org.gouji.report.StatedChange;
import org.gouji.report.StatedPercent;
import org.gouji.report.StatedSum;

/** Goes over the tokens of one sentence from left to right and takes down what it states. */
final class SentenceReader {

  private final Sentence sentence;
  private final Context context;
  private final boolean trial;
  private final Binder binder;
  private final ReviewScope reviewScope;
  private final Tally tally = new Tally();
  private final List<Figure> figures = new ArrayList<>();
  private final List<StatedPercent> percents = new ArrayList<>();
  private final List<StatedChange> changes = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<String> reviews = new LinkedHashSet<>();
  private final Set<String> periods = new LinkedHashSet<>();
  private final Set<String> tiers = new LinkedHashSet<>();
  private final Set<String> channels = new LinkedHashSet<>();
  private final Deque<Tally.Parts> brackets = new ArrayDeque<>();
  private boolean otherOrganizations;
  private boolean published;
  private int clause;
  private int lower;
  private long steps;

  SentenceReader(Sentence sentence, Context context, boolean trial) {
    this.sentence = sentence;
    this.context = context;
    this.trial = trial;
    this.binder = new Binder(sentence);
    this.reviewScope = new ReviewScope(sentence);
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
    if (otherOrganizations) {
      figures.removeIf(figure -> figure.key().equals("organizations"));
    }
    if (figures.isEmpty()) {
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
    return figures;
  }

  List<StatedSum> sums() {
    return Sums.of(tally, sentence.statement(), context.requests);
  }

  List<StatedPercent> percents() {
    return percents;
  }

  List<StatedChange> changes() {
    return changes;
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
      case PERIOD -> periods.add(sentence.printed(i, i));
      case OTHER_ACT -> published = true;
      case CHANNEL -> channels.add(sentence.printed(i, i));
      case ALL_CHANNELS -> channels.clear();
      case YEAR -> year(i, token);
      case THIS_YEAR -> context.year = OptionalInt.empty();
      case REVIEW, REVIEW_SHORT -> {
        if (reviewScope.isForeign(i, clause)) {
          context.disclosure = false;
        }
        reviews.add(token.key());
      }
      case PART -> tally.beginParts(!brackets.isEmpty());
      case REST -> tally.leaveOpen();
      case RESPECTIVELY -> {
        tally.distribute();
        respectively(i);
      }
      case NEGATION -> denial(i);
      case NUMBER -> number(i, token);
      case SHARE -> share(i);
      case PERCENT -> bracketedShare(i);
      case COMPARED -> compared(i);
      default -> {}
    }
  }

  private void boundary(int i) {
    clause = i + 1;
    lower = i + 1;
    channels.clear();
    published = false;
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
    subject.filter(s -> counts && follows(s, n)).ifPresent(s -> state(s, n, number));
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

  private void state(Subject subject, int n, Token number) {
    if (subject instanceof Named named) {
      named(named, n, number);
    } else if (subject instanceof Done done) {
      done(done, n, number);
    } else if (subject instanceof Documents documents) {
      documents(documents, n, number);
    }
  }

  private void named(Named named, int n, Token number) {
    List<String> keys = new ArrayList<>();
    for (Token token : named.tokens()) {
      keys.addAll(keys(token, number));
    }
    if (keys.isEmpty()) {
      return;
    }
    if (named.each() || number.value().signum() == 0) {
      keys.forEach(key -> add(key, List.of(), number, false, named.first(), last(named, n)));
    } else {
      add(keys.get(0), keys.subList(1, keys.size()), number, false, named.first(), last(named, n));
    }
  }

  private static int last(Subject subject, int n) {
    return Math.max(subject.last(), n);
  }

  /** The figures that a name stands for here, none where it is not surely theirs. */
  private List<String> keys(Token token, Token number) {
    return switch (token.kind()) {
      case FIGURE ->
          token.key().endsWith(".decisions")
              ? (number.key().equals("cases") && !published ? List.of(token.key()) : List.of())
              : context.requests ? List.of(token.key()) : List.of();
      case OTHER_ORGANIZATIONS -> {
        otherOrganizations = true;
        yield List.of();
      }
      case REVIEW -> context.disclosure ? List.of(token.key()) : List.of();
      case REVIEW_SHORT ->
          context.disclosure && !reviews.isEmpty() ? List.of(token.key()) : List.of();
      case RESULT ->
          context.disclosure && !reviews.isEmpty()
              ? List.of(lastReview() + "." + token.key())
              : List.of();
      case SAME_CASES -> context.disclosure ? List.copyOf(reviews) : List.of();
      default -> List.of();
    };
  }

  private String lastReview() {
    return List.copyOf(reviews).get(reviews.size() - 1);
  }

  private void done(Done done, int n, Token number) {
    if (!tally.isWhole()) {
      return;
    }
    if (done.verb() == Kind.HANDLED) {
      add("handled", List.of(), number, false, done.first(), last(done, n));
      return;
    }
    if (done.verb() != Kind.ANSWERED) {
      add("newReceived", List.of(), number, false, done.first(), last(done, n));
    }
    if (done.verb() == Kind.ANSWERED || done.verb() == Kind.RECEIVED_AND_ANSWERED) {
      add("resultsTotal", List.of(), number, false, done.first(), last(done, n));
    }
  }

  private void documents(Documents documents, int n, Token number) {
    List<String> keys =
        documents.kinds().stream()
            .flatMap(kind -> documentKey(kind, documents.act()).stream())
            .toList();
    if (!keys.isEmpty()) {
      add(
          keys.get(0),
          keys.subList(1, keys.size()),
          number,
          false,
          documents.first(),
          last(documents, n));
    }
  }

  /** The cell of table 2, empty if the form has none for the act. */
  private Optional<String> documentKey(String kind, String act) {
    if (trial) {
      return switch (act) {
        case "issued" -> Optional.of(kind + ".newlyMade");
        case "newlyDisclosed" -> Optional.of(kind + ".newlyDisclosed");
        default -> Optional.empty();
      };
    }
    return act.equals("newlyDisclosed") ? Optional.empty() : Optional.of(kind + "." + act);
  }

  private void add(
      String key, List<String> together, Token number, boolean negated, int first, int last) {
    Set<String> scopes = new LinkedHashSet<>(context.scopes);
    scopes.addAll(periods);
    scopes.addAll(channels);
    figures.add(
        new Figure(
            key,
            together,
            number.value(),
            negated,
            number.approximate(),
            context.year,
            List.copyOf(scopes),
            sentence.printed(first, last),
            sentence.place(first),
            sentence.statement()));
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
        for (String key : keys(sentence.token(names.get(k)), number)) {
          add(key, List.of(), number, false, names.get(0), numbers.get(numbers.size() - 1));
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
      add(key, List.of(), none, true, denied.first(), denied.last());
    }
    denied
        .act()
        .ifPresent(
            act ->
                denied.documents().stream()
                    .flatMap(kind -> documentKey(kind, act).stream())
                    .forEach(
                        key -> add(key, List.of(), none, true, denied.first(), denied.last())));
  }

  // shares and changes

  private void share(int s) {
    int p = s + 1;
    while (p < sentence.size()
        && (sentence.token(p).isFiller()
            || sentence.is(p, Kind.REQUEST)
            || sentence.is(p, Kind.REQUEST_SHORT))) {
      p++;
    }
    if (sentence.is(p, Kind.PERCENT)) {
      stateShare(s, p);
    }
  }

  /** 予以公开 12 件（48%）. */
  private void bracketedShare(int p) {
    if (sentence.is(p - 1, Kind.OPEN)
        && sentence.is(p + 1, Kind.CLOSE)
        && sentence.is(p - 2, Kind.NUMBER)) {
      stateShare(p, p);
    }
  }

  private void stateShare(int first, int p) {
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
    percents.add(
        new StatedPercent(
            percent.value(),
            sentence.token(n).value(),
            wholes,
            sentence.printed(n, p),
            sentence.place(n),
            sentence.statement()));
  }

  private void compared(int c) {
    int i = skipSubject(c + 1);
    if (sentence.is(i, Kind.LEVEL)) {
      change(c, i, BigDecimal.ZERO, false);
      return;
    }
    boolean up = sentence.is(i, Kind.UP);
    if (!up && !sentence.is(i, Kind.DOWN)) {
      return;
    }
    int n = sentence.skipFillers(i + 1);
    if (sentence.is(n, Kind.NUMBER) || sentence.is(n, Kind.PERCENT)) {
      Token number = sentence.token(n);
      taken.add(n);
      if (!number.approximate() && !number.key().equals("other")) {
        BigDecimal change = up ? number.value() : number.value().negate();
        change(c, n, change, number.is(Kind.PERCENT));
      }
    }
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
      changes.add(
          new StatedChange(figure, change, percent, sentence.printed(c, last), sentence.place(c)));
    }
  }
}
