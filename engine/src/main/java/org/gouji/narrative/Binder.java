package org.gouji.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a number is the number of: the nearest name on its left, within its clause, behind the
 * number before it and with nothing but fillers between; for a few pairs the name on its right.
 * Looks only at the stretch between two numbers or clause ends, so that a sentence is gone over a
 * fixed number of times.
 */
final class Binder {

  private static final Set<Kind> DONE =
      Set.of(
          Kind.RECEIVED,
          Kind.NEWLY_RECEIVED,
          Kind.ANSWERED,
          Kind.RECEIVED_AND_ANSWERED,
          Kind.HANDLED);
  private static final Set<String> OUTCOMES =
      Set.of("granted", "partiallyGranted", "denied", "unable", "notProcessed", "otherHandling");

  /** What may follow a number that a verb governs; anything else may be another thing counted. */
  private static final Set<Kind> FOLLOWERS =
      Set.of(
          Kind.COMMA,
          Kind.COLON,
          Kind.OPEN,
          Kind.CLOSE,
          Kind.PAUSE,
          Kind.JOIN,
          Kind.REQUEST,
          Kind.REQUEST_SHORT,
          Kind.FILLER,
          Kind.TOTAL,
          Kind.SHARE,
          Kind.COMPARED,
          Kind.COMPARED_WITH_YEAR,
          Kind.PART,
          Kind.REST,
          Kind.FIGURE,
          Kind.ANSWERED,
          Kind.HANDLED,
          Kind.BESIDES);

  private final Sentence sentence;
  private List<String> documents = List.of();

  Binder(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The subject of a number.
   *
   * @param n its token
   * @param clause first token of its clause
   * @param lower first token behind the number before it, or of the clause
   * @param aboutRequests whether 申请 alone means a request for information
   */
  Optional<Subject> subject(int n, int clause, int lower, boolean aboutRequests) {
    Walk walk = walk(n, lower);
    if (walk.at >= lower) {
      Token stop = sentence.token(walk.at);
      if (stop.isStrong() && (walk.verb < 0 || isOutcome(stop))) {
        return named(walk, lower, n);
      }
      if (stop.is(Kind.DOCUMENT) || stop.is(Kind.ACT)) {
        return documents(walk.at, clause, lower, n);
      }
      if (stop.is(Kind.PENDING) && walk.verb < 0) {
        return Optional.of(new Subject.InHand(walk.at, n));
      }
    }
    Optional<Subject> done = done(walk, clause, lower, n, aboutRequests);
    if (done.isPresent()) {
      return done;
    }
    boolean bare = walk.at < lower && walk.verb < 0 && !walk.noun && !walk.shortNoun;
    return bare ? onTheRight(n) : Optional.empty();
  }

  /** How far one comes from a number to the left over fillers and nouns. */
  private static final class Walk {
    private int at;
    private int verb = -1;
    private boolean noun;
    private boolean shortNoun;
    private boolean each;
  }

  private Walk walk(int n, int lower) {
    Walk walk = new Walk();
    int j = n - 1;
    while (j >= lower) {
      Token token = sentence.token(j);
      if (token.is(Kind.REQUEST)) {
        walk.noun = true;
      } else if (token.is(Kind.REQUEST_SHORT)) {
        walk.shortNoun = true;
      } else if (token.is(Kind.EACH)) {
        walk.each = true;
      } else if ((token.is(Kind.ANSWERED) || token.is(Kind.HANDLED)) && walk.verb < 0) {
        walk.verb = j;
      } else if (!token.isFiller() && !token.is(Kind.REST)) {
        break;
      }
      j--;
    }
    walk.at = j;
    return walk;
  }

  private static boolean isOutcome(Token token) {
    return OUTCOMES.contains(token.key()) || token.key().indexOf('.') > 0;
  }

  private Optional<Subject> named(Walk walk, int lower, int n) {
    List<Integer> at = joined(walk.at, lower);
    int first = at.get(0);
    if (isQualified(first)) {
      return Optional.empty();
    }
    List<Token> tokens = at.stream().map(sentence::token).toList();
    if (isEverybody(tokens)) {
      Optional<Integer> verb = verbBefore(first, lower);
      if (verb.isPresent()) {
        return Optional.of(new Subject.Done(sentence.token(verb.get()).kind(), verb.get(), n));
      }
    }
    return Optional.of(new Subject.Named(tokens, walk.each, first, n));
  }

  /** An unknown word right before a result or an applicant may make another of it: 未同意公开. */
  private boolean isQualified(int name) {
    return sentence.is(name - 1, Kind.GAP)
        && (sentence.is(name, Kind.FIGURE) || sentence.is(name, Kind.RESULT));
  }

  /** 自然人、法人或其他组织 together are whoever applied. */
  private static boolean isEverybody(List<Token> tokens) {
    return tokens.size() == 2
        && tokens.get(0).key().equals("naturalPerson")
        && tokens.get(1).key().equals("organizations");
  }

  private Optional<Integer> verbBefore(int from, int lower) {
    int j = from - 1;
    while (j >= lower && sentence.token(j).isFiller()) {
      j--;
    }
    return j >= lower && DONE.contains(sentence.token(j).kind())
        ? Optional.of(j)
        : Optional.empty();
  }

  /** The names that are joined by 、, 和 and the like up to the given one, in order. */
  List<Integer> joined(int last, int lower) {
    List<Integer> at = new ArrayList<>();
    at.add(last);
    int k = last - 1;
    while (k >= lower) {
      int join = backOverFillers(k, lower);
      if (join < lower || !(sentence.is(join, Kind.PAUSE) || sentence.is(join, Kind.JOIN))) {
        break;
      }
      int name = backOverFillers(join - 1, lower);
      if (name < lower || !sentence.token(name).isStrong()) {
        break;
      }
      at.add(name);
      k = name - 1;
    }
    Collections.reverse(at);
    return at;
  }

  private int backOverFillers(int from, int lower) {
    int i = from;
    while (i >= lower && sentence.token(i).isFiller()) {
      i--;
    }
    return i;
  }

  private Optional<Subject> done(Walk walk, int clause, int lower, int n, boolean aboutRequests) {
    int verb = walk.verb;
    boolean adjacent = true;
    if (verb < 0 && walk.at >= lower && DONE.contains(sentence.token(walk.at).kind())) {
      verb = walk.at;
    } else if (verb < 0 && (walk.noun || walk.shortNoun)) {
      verb = verbAcrossGaps(walk, lower);
      adjacent = false;
    }
    if (verb < 0) {
      return Optional.empty();
    }
    boolean nounBehind = sentence.is(n + 1, Kind.REQUEST);
    boolean sure = walk.noun || nounBehind;
    boolean meant = sure || aboutRequests;
    boolean open = sure || !adjacent || noGap(clause, verb);
    boolean follows = n + 1 >= sentence.size() || FOLLOWERS.contains(sentence.token(n + 1).kind());
    boolean published = sentence.is(verb - 1, Kind.OTHER_ACT);
    if (!meant || !open || !follows || published || isNotOwn(clause, verb)) {
      return Optional.empty();
    }
    return Optional.of(new Subject.Done(sentence.token(verb).kind(), verb, n));
  }

  /** The verb that governs the noun before a number: 收到某人提交的政府信息公开申请 12 件. */
  private int verbAcrossGaps(Walk walk, int lower) {
    for (int k = walk.at; k >= lower; k--) {
      Token token = sentence.token(k);
      if (DONE.contains(token.kind())) {
        return k;
      }
      boolean another =
          token.is(Kind.OTHER)
              || token.is(Kind.REVIEW)
              || token.is(Kind.DOCUMENT)
              || token.is(Kind.OTHER_ACT)
              || token.is(Kind.OPEN_END)
              || (token.is(Kind.GAP) && !walk.noun);
      if (another) {
        return -1;
      }
    }
    return -1;
  }

  private boolean noGap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.GAP) || sentence.is(i, Kind.OTHER)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it was not done, or done for another organ. */
  private boolean isNotOwn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, Kind.NEGATION) || sentence.is(i, Kind.ASSISTING)) {
        return true;
      }
    }
    return false;
  }

  /** 1 件结转下年度, 11 件予以公开: a figure behind the number that has no number of its own. */
  private Optional<Subject> onTheRight(int n) {
    int name = sentence.skipFillers(n + 1);
    if (!sentence.is(name, Kind.FIGURE) && !sentence.is(name, Kind.PENDING)) {
      return Optional.empty();
    }
    int behind = sentence.skipFillers(name + 1);
    if (sentence.is(behind, Kind.REQUEST_SHORT)) {
      behind = sentence.skipFillers(behind + 1);
    }
    boolean ownNumber =
        sentence.is(behind, Kind.NUMBER) || sentence.is(behind, Kind.GAP) || isJoined(behind);
    if (ownNumber) {
      return Optional.empty();
    }
    Token token = sentence.token(name);
    return Optional.of(
        token.is(Kind.PENDING)
            ? new Subject.InHand(n, name)
            : new Subject.Named(List.of(token), false, n, name));
  }

  /** 3 件不予公开或无法提供: one number for several, of which it is none's own. */
  private boolean isJoined(int join) {
    return (sentence.is(join, Kind.PAUSE) || sentence.is(join, Kind.JOIN))
        && sentence.is(sentence.skipFillers(join + 1), Kind.FIGURE);
  }

  private Optional<Subject> documents(int at, int clause, int lower, int n) {
    if (isNotOwn(clause, at)) {
      return Optional.empty();
    }
    Optional<Subject> found =
        sentence.is(at, Kind.ACT) ? byAct(at, lower, n) : byDocument(at, clause, n);
    found.ifPresent(subject -> documents = ((Subject.Documents) subject).kinds());
    return found;
  }

  /** 制定的 4 件规范性文件, 规范性文件现行有效 66 件, and 废止 1 件 after documents were counted. */
  private Optional<Subject> byAct(int act, int lower, int n) {
    int right = sentence.skipFillers(n + 1);
    List<String> kinds = documents;
    int first = act;
    int last = n;
    int left = backOverFillers(act - 1, lower);
    if (sentence.is(right, Kind.DOCUMENT)) {
      kinds = List.of(sentence.token(right).key());
      last = right;
    } else if (left >= lower && sentence.is(left, Kind.DOCUMENT)) {
      kinds = List.of(sentence.token(left).key());
      first = left;
    }
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject.Documents(sentence.token(act).key(), kinds, first, last));
  }

  /** 制发规范性文件 6 件: the nearest act in the clause, if it is one that a table counts. */
  private Optional<Subject> byDocument(int document, int clause, int n) {
    Set<String> kinds = new LinkedHashSet<>();
    kinds.add(sentence.token(document).key());
    boolean counted = false;
    for (int k = document - 1; k >= clause; k--) {
      Token token = sentence.token(k);
      if (token.is(Kind.ACT)) {
        return Optional.of(new Subject.Documents(token.key(), List.copyOf(kinds), k, n));
      }
      if (token.is(Kind.OTHER_ACT) || token.is(Kind.PUBLISHED) || token.is(Kind.OPEN_END)) {
        return Optional.empty();
      }
      counted |= token.is(Kind.NUMBER);
      if (token.is(Kind.DOCUMENT) && !counted) {
        kinds.add(token.key());
      }
    }
    return Optional.empty();
  }
}
