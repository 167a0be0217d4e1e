package org.gouji.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.narrative.Subject.Documents;
import org.gouji.narrative.Subject.Done;
import org.gouji.narrative.Subject.Named;
import org.gouji.report.Figure;

/** The figures that a sentence states, with the scope in which it states them. */
final class Figures {

  private final Sentence sentence;
  private final Context context;
  private final boolean trial;
  private final Tally tally;
  private final List<Figure> stated = new ArrayList<>();
  private final Set<String> reviews = new LinkedHashSet<>();
  private final Set<String> periods = new LinkedHashSet<>();
  private final Set<String> channels = new LinkedHashSet<>();
  private boolean otherOrganizations;
  private boolean published;

  /**
   * Begins a sentence.
   *
   * @param trial whether table 2 is that of the edition of 2019
   */
  Figures(Sentence sentence, Context context, boolean trial, Tally tally) {
    this.sentence = sentence;
    this.context = context;
    this.trial = trial;
    this.tally = tally;
  }

  /** All so far; grows while the sentence is read. */
  List<Figure> stated() {
    return stated;
  }

  /** Ends the sentence: organisations named beside others are not all of them. */
  void end() {
    if (otherOrganizations) {
      stated.removeIf(figure -> figure.key().equals("organizations"));
    }
  }

  /** A clause begins. */
  void clause() {
    channels.clear();
    published = false;
  }

  /** What is counted was published, not done. */
  void published() {
    published = true;
  }

  void period(String words) {
    periods.add(words);
  }

  void channel(String words) {
    channels.add(words);
  }

  void allChannels() {
    channels.clear();
  }

  void review(String key) {
    reviews.add(key);
  }

  /** What a number says of its subject. */
  void state(Subject subject, int n, Token number) {
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
  List<String> keys(Token token, Token number) {
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
  Optional<String> documentKey(String kind, String act) {
    if (trial) {
      return switch (act) {
        case "issued" -> Optional.of(kind + ".newlyMade");
        case "newlyDisclosed" -> Optional.of(kind + ".newlyDisclosed");
        default -> Optional.empty();
      };
    }
    return act.equals("newlyDisclosed") ? Optional.empty() : Optional.of(kind + "." + act);
  }

  /** Adds a figure that stands between two tokens. */
  void add(String key, List<String> together, Token number, boolean negated, int first, int last) {
    Set<String> scopes = new LinkedHashSet<>(context.scopes);
    scopes.addAll(periods);
    scopes.addAll(channels);
    stated.add(
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
}
