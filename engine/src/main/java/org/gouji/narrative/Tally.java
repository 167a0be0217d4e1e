package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.narrative.Subject.Done;
import org.gouji.narrative.Subject.InHand;
import org.gouji.narrative.Subject.Named;

/** The numbers of a sentence in order, and which of them are parts of which. */
final class Tally {

  private static final Set<String> APPLICANTS =
      Set.of(
          "naturalPerson",
          "organizations",
          "enterprises",
          "commercialEnterprise",
          "researchInstitution",
          "publicWelfareOrganization",
          "legalServiceOrganization");
  private static final Set<String> RESULTS =
      Set.of("upheld", "corrected", "otherResult", "pending");

  /** What a number is one of: numbers of one family may add up to a whole. */
  enum Family {
    APPLICANT,
    OUTCOME,
    REVIEW,
    REVIEW_RESULT,
    CARRIED,
    RECEIVED,
    ANSWERED,
    HANDLED,
    IN_HAND,
    OTHER
  }

  /**
   * A number.
   *
   * @param keys the figures that it covers, none if it is of no figure
   * @param newly whether it leaves out what was carried over
   * @param unit cases, things, other, or empty
   * @param head index of the number that it is a part of, -1 if of none
   * @param part whether it stands behind 其中 or in brackets
   * @param listed whether a pause parts it from the number before
   */
  record Entry(
      BigDecimal value,
      Family family,
      List<String> keys,
      boolean newly,
      String unit,
      boolean approximate,
      int head,
      boolean part,
      boolean listed) {}

  /** Where parts are told: the whole that they belong to, and what the first of them is. */
  static final class Parts {
    private final int head;
    private final boolean part;
    private Optional<Family> first = Optional.empty();

    private Parts(int head, boolean part) {
      this.head = head;
      this.part = part;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private Parts parts = new Parts(-1, false);
  private int lastOutside = -1;
  private boolean distributed;
  private boolean open;

  List<Entry> entries() {
    return entries;
  }

  Parts parts() {
    return parts;
  }

  /** Whether 分别 says that the parts are all there are. */
  boolean isDistributed() {
    return distributed && !open;
  }

  void distribute() {
    distributed = true;
  }

  /** Whether 其余 says that there is more than the parts that have numbers. */
  boolean isOpen() {
    return open;
  }

  void leaveOpen() {
    open = true;
  }

  /**
   * What follows is a part of the last number. A bracket only adds to the number before it: behind
   * it, that number is the last.
   *
   * @param in whether it stands in brackets
   */
  void beginParts(boolean in) {
    int last = in ? entries.size() - 1 : lastOutside;
    parts = new Parts(last < 0 ? last : head(last, in), true);
  }

  /**
   * What stands in a bracket is a part of the number right before it.
   *
   * @param in whether that bracket stands in another
   */
  void beginBracket(boolean in) {
    parts = new Parts(in ? entries.size() - 1 : lastOutside, true);
  }

  /** 8 件，含上年结转 1 件，其中…: again of the 8; of any other part one cannot know of which. */
  private int head(int last, boolean in) {
    Entry entry = entries.get(last);
    if (in || !entry.part()) {
      return last;
    }
    return switch (entry.family()) {
      case CARRIED -> entry.head();
      case OUTCOME, APPLICANT, REVIEW, REVIEW_RESULT -> last;
      case RECEIVED, ANSWERED, HANDLED, IN_HAND, OTHER -> -1;
    };
  }

  /** The bracket is closed. */
  void resume(Parts before) {
    parts = before;
  }

  /**
   * Takes down a number.
   *
   * @param governed what a verb before it says of it, where it is the number of nothing known
   * @param in whether it stands in brackets
   */
  void add(Token number, Optional<Subject> subject, Family governed, boolean listed, boolean in) {
    Family family = subject.map(Tally::family).orElse(governed);
    boolean back =
        parts.part
            && !in
            && parts.first.isPresent()
            && parts.first.get() != family
            && (family == Family.RECEIVED
                || family == Family.ANSWERED
                || family == Family.HANDLED
                || family == Family.IN_HAND);
    if (back) {
      parts = new Parts(-1, false);
    }
    if (parts.part && parts.first.isEmpty()) {
      parts.first = Optional.of(family);
    }
    if (!in) {
      lastOutside = entries.size();
    }
    entries.add(
        new Entry(
            number.value(),
            family,
            subject.map(Tally::keys).orElse(List.of()),
            subject.filter(s -> s instanceof Done d && d.verb() == Kind.NEWLY_RECEIVED).isPresent(),
            number.key(),
            number.approximate(),
            parts.head,
            parts.part,
            listed));
  }

  private static List<String> keys(Subject subject) {
    if (subject instanceof Named named) {
      return named.tokens().stream().map(Tally::key).toList();
    }
    return List.of();
  }

  private static String key(Token token) {
    return token.is(Kind.OTHER_ORGANIZATIONS) ? "otherOrganizations" : token.key();
  }

  private static Family family(Subject subject) {
    if (subject instanceof Done done) {
      return switch (done.verb()) {
        case ANSWERED -> Family.ANSWERED;
        case HANDLED -> Family.HANDLED;
        default -> Family.RECEIVED;
      };
    }
    if (subject instanceof InHand) {
      return Family.IN_HAND;
    }
    if (subject instanceof Named named) {
      return family(named.tokens().get(0));
    }
    return Family.OTHER;
  }

  private static Family family(Token token) {
    String key = token.key();
    return switch (token.kind()) {
      case REVIEW, REVIEW_SHORT, SAME_CASES -> Family.REVIEW;
      case RESULT -> Family.REVIEW_RESULT;
      case OTHER_ORGANIZATIONS -> Family.APPLICANT;
      default ->
          APPLICANTS.contains(key)
              ? Family.APPLICANT
              : key.startsWith("carried")
                  ? Family.CARRIED
                  : key.endsWith(".decisions")
                      ? Family.OTHER
                      : RESULTS.contains(key) ? Family.REVIEW_RESULT : Family.OUTCOME;
    };
  }

  /** Whether the last number is one of the whole and no part. */
  boolean isWhole() {
    return !entries.get(entries.size() - 1).part();
  }

  /** What the sentence names as received or answered, not as a part. */
  List<BigDecimal> totals() {
    return entries.stream()
        .filter(Tally::isTotal)
        .map(Entry::value)
        .filter(value -> value.signum() != 0)
        .toList();
  }

  static boolean isTotal(Entry entry) {
    return (entry.family() == Family.RECEIVED
            || entry.family() == Family.ANSWERED
            || entry.family() == Family.HANDLED)
        && !entry.part()
        && !entry.approximate();
  }

  /** The totals that the last number may be a share of, none where that is not surely known. */
  List<BigDecimal> wholesOfLast(List<BigDecimal> before) {
    Entry last = entries.get(entries.size() - 1);
    Set<BigDecimal> wholes = new LinkedHashSet<>();
    if (last.head() >= 0) {
      Entry head = entries.get(last.head());
      if (head.approximate()) {
        return List.of();
      }
      wholes.add(head.value());
    }
    boolean ofRequests =
        last.family() == Family.APPLICANT
            || last.family() == Family.OUTCOME
            || last.family() == Family.ANSWERED
            || last.family() == Family.CARRIED;
    if (ofRequests) {
      entries.subList(0, entries.size() - 1).stream()
          .filter(Tally::isTotal)
          .map(Entry::value)
          .forEach(wholes::add);
      wholes.addAll(before);
    }
    wholes.removeIf(value -> value.signum() == 0);
    return List.copyOf(wholes);
  }
}
