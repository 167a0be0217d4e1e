package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a denial: what it covers, up to the end of its clause. 未发生行政复议、行政诉讼 denies both; one with a
 * word in it that is not known, or one that denies only a kind of case, denies nothing here.
 */
final class Denial {

  /**
   * What is denied.
   *
   * @param keys figures of requests and reviews
   * @param act what was not done with the documents, if documents are denied
   * @param first token of the denial itself
   * @param last token of what is denied
   */
  record Denied(
      List<String> keys, Optional<String> act, List<String> documents, int first, int last) {}

  private final Sentence sentence;
  private final int first;
  private final Context context;

  Denial(Sentence sentence, int first, Context context) {
    this.sentence = sentence;
    this.first = first;
    this.context = context;
  }

  Optional<Denied> denied() {
    boolean verb = false;
    boolean requests = context.requests;
    boolean disclosure = context.disclosure;
    Optional<String> act = Optional.empty();
    for (int i = first + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      switch (token.kind()) {
        case FILLER,
            BESIDES,
            OUT_OF,
            TOTAL,
            THIS_YEAR,
            JOIN,
            AUTHOR,
            OWN,
            ANSWERED,
            EACH,
            YEAR,
            HANDLED -> {}
        case PAUSE -> {
          if (act.isPresent()) {
            return Optional.empty();
          }
        }
        case FIGURE -> {
          if (!isApplicant(token)) {
            return Optional.empty();
          }
        }
        case OTHER_ORGANIZATIONS -> {}
        case RECEIVED, NEWLY_RECEIVED, RECEIVED_AND_ANSWERED -> verb = true;
        case DISCLOSURE -> disclosure = true;
        case REQUEST, REQUEST_SHORT -> {
          boolean meant = token.is(Kind.REQUEST) || (requests && verb);
          requests |= token.is(Kind.REQUEST);
          disclosure |= token.is(Kind.REQUEST);
          boolean direct = verb || sentence.onlyFillers(first + 1, i);
          if (meant && direct && isRest(i + 1)) {
            return Optional.of(
                new Denied(List.of("newReceived"), Optional.empty(), List.of(), first, i));
          }
        }
        case REVIEW, REVIEW_SHORT -> {
          return disclosure || requests ? reviews(i) : Optional.empty();
        }
        case ACT -> act = Optional.of(token.key());
        case PUBLISHED -> act = Optional.of("issued");
        case DOCUMENT -> {
          return act.isPresent() ? documents(i, act.get()) : Optional.empty();
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isApplicant(Token token) {
    return token.key().equals("naturalPerson") || token.key().equals("organizations");
  }

  private Optional<Denied> reviews(int from) {
    List<String> keys = new ArrayList<>();
    int i = from;
    int last = from;
    while (sentence.is(i, Kind.REVIEW) || sentence.is(i, Kind.REVIEW_SHORT)) {
      keys.add(sentence.token(i).key());
      last = i;
      i = sentence.skipFillers(i + 1);
      if (sentence.is(i, Kind.PAUSE) || sentence.is(i, Kind.JOIN)) {
        i = sentence.skipFillers(i + 1);
      }
    }
    return isRest(i)
        ? Optional.of(new Denied(keys, Optional.empty(), List.of(), first, last))
        : Optional.empty();
  }

  private Optional<Denied> documents(int from, String act) {
    List<String> kinds = new ArrayList<>();
    int i = from;
    int last = from;
    while (sentence.is(i, Kind.DOCUMENT)) {
      kinds.add(sentence.token(i).key());
      last = i;
      i = sentence.skipFillers(i + 1);
      if (sentence.is(i, Kind.PAUSE) || sentence.is(i, Kind.JOIN)) {
        i = sentence.skipFillers(i + 1);
      }
    }
    return isRest(i)
        ? Optional.of(new Denied(List.of(), Optional.of(act), kinds, first, last))
        : Optional.empty();
  }

  /** Whether the clause ends there, or only goes on with words that change nothing. */
  private boolean isRest(int from) {
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isBoundary()) {
        return true;
      }
      boolean plain = token.isFiller() || token.is(Kind.OPEN_END) || token.is(Kind.REQUEST_SHORT);
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
