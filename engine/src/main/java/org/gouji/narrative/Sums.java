package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.narrative.Tally.Entry;
import org.gouji.narrative.Tally.Family;
import org.gouji.report.StatedSum;
import org.gouji.report.Statement;

/**
 * The sums that a sentence states. Where a list may be read in several ways and one of them adds
 * up, that one is taken: the other would be a guess.
 */
final class Sums {

  private static final Set<String> ALL_OUTCOMES =
      Set.of("granted", "partiallyGranted", "denied", "unable", "notProcessed", "otherHandling");
  private static final Set<String> ALL_RESULTS =
      Set.of("upheld", "corrected", "otherResult", "pending");
  private static final Set<String> ALL_APPLICANTS = Set.of("naturalPerson", "organizations");

  private final Tally tally;
  private final Statement sentence;
  private final List<StatedSum> sums = new ArrayList<>();

  private Sums(Tally tally, Statement sentence) {
    this.tally = tally;
    this.sentence = sentence;
  }

  /**
   * The sums of a sentence.
   *
   * @param requests whether it is about requests, where what was carried over may be left unsaid
   */
  static List<StatedSum> of(Tally tally, Statement sentence, boolean requests) {
    if (tally.entries().size() < 2) {
      return List.of();
    }
    Sums sums = new Sums(tally, sentence);
    sums.wholesAndParts();
    sums.settled(requests);
    sums.balance();
    return sums.sums;
  }

  // A 件，其中 b 件、c 件

  private void wholesAndParts() {
    Map<Integer, List<Entry>> byHead = new TreeMap<>();
    for (Entry entry : tally.entries()) {
      if (entry.head() >= 0) {
        byHead.computeIfAbsent(entry.head(), head -> new ArrayList<>()).add(entry);
      }
    }
    byHead.forEach((head, parts) -> parts(tally.entries().get(head), parts));
  }

  private void parts(Entry whole, List<Entry> parts) {
    if (whole.approximate() || !counts(whole) || whole.family() == Family.CARRIED) {
      return;
    }
    named(whole, of(parts, Family.APPLICANT), ALL_APPLICANTS);
    named(whole, outcomes(of(parts, Family.OUTCOME)), ALL_OUTCOMES);
    named(whole, of(parts, Family.REVIEW_RESULT), ALL_RESULTS);
    if (parts.stream().allMatch(part -> part.family() == Family.OTHER)) {
      listed(whole, parts);
    }
  }

  private static boolean counts(Entry entry) {
    return !entry.unit().equals("other");
  }

  private static List<Entry> of(List<Entry> parts, Family family) {
    return parts.stream().filter(part -> part.family() == family).toList();
  }

  /** Outcomes without the kinds of a group that stands beside them. */
  private static List<Entry> outcomes(List<Entry> parts) {
    Set<String> keys = new HashSet<>();
    parts.forEach(part -> keys.addAll(part.keys()));
    return parts.stream()
        .filter(
            part ->
                part.keys().stream()
                    .noneMatch(key -> key.indexOf('.') > 0 && keys.contains(group(key))))
        .toList();
  }

  private static String group(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  /** Parts that have names: each at most once, closed when all names are there. */
  private void named(Entry whole, List<Entry> parts, Set<String> all) {
    if (parts.isEmpty()) {
      return;
    }
    Set<String> keys = new HashSet<>();
    int named = 0;
    for (Entry part : parts) {
      keys.addAll(part.keys());
      named += part.keys().size();
    }
    boolean mixed = keys.contains("organizations") && keys.stream().anyMatch(k -> isColumn(k));
    boolean clear =
        keys.size() == named
            && !mixed
            && !keys.contains("otherOrganizations")
            && parts.stream().noneMatch(Entry::approximate);
    boolean closed = !tally.isOpen() && (keys.containsAll(all) || tally.isDistributed());
    if (clear && !(closed && isAnotherTotal(whole, parts))) {
      add(List.of(whole), parts, closed);
    }
  }

  /** 收到 a 件，办结 b 件，其中自然人…: the applicants may be those of the first as well. */
  private boolean isAnotherTotal(Entry whole, List<Entry> parts) {
    BigDecimal sum = sum(parts);
    return parts.get(0).family() == Family.APPLICANT
        && sum.compareTo(whole.value()) != 0
        && Tally.isTotal(whole)
        && whole.family() != Family.RECEIVED
        && tally.entries().stream()
            .anyMatch(entry -> Tally.isTotal(entry) && entry.value().compareTo(sum) == 0);
  }

  private static boolean isColumn(String key) {
    return !ALL_APPLICANTS.contains(key);
  }

  /** Parts without names: only a list whose items are alike, as 、 between them shows. */
  private void listed(Entry whole, List<Entry> parts) {
    boolean alike =
        parts.size() > 1
            && parts.stream().skip(1).allMatch(Entry::listed)
            && parts.stream()
                .allMatch(part -> part.unit().equals(whole.unit()) && !part.approximate());
    if (!alike) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      sum = sum.add(parts.get(i).value());
      if (sum.compareTo(whole.value()) == 0) {
        add(List.of(whole), parts.subList(0, i + 1), false);
        return;
      }
    }
    add(List.of(whole), parts, tally.isDistributed());
  }

  // 收到 a 件、b 件，办结 c 件，正在办理 d 件

  private void settled(boolean requests) {
    List<Entry> top = tally.entries().stream().filter(entry -> !entry.part()).toList();
    for (int i = 1; i + 1 < top.size(); i++) {
      boolean pair =
          top.get(i).family() == Family.ANSWERED && top.get(i + 1).family() == Family.IN_HAND;
      if (pair && !requests) {
        settled(top.subList(0, i), top.subList(i, i + 2));
        return;
      }
    }
  }

  private void settled(List<Entry> received, List<Entry> settled) {
    boolean clear =
        received.get(0).family() == Family.RECEIVED
            && received.stream().noneMatch(entry -> entry.family() == Family.ANSWERED)
            && received.stream().allMatch(entry -> counts(entry) && !entry.approximate())
            && settled.stream().allMatch(entry -> counts(entry) && !entry.approximate());
    if (!clear) {
      return;
    }
    BigDecimal end = sum(settled);
    List<Entry> rest = received.subList(1, received.size());
    if (received.get(0).value().compareTo(end) == 0) {
      add(received.subList(0, 1), settled, true);
    } else if (!rest.isEmpty() && sum(rest).compareTo(end) == 0) {
      add(rest, settled, true);
    } else {
      add(received, settled, true);
    }
  }

  // 新收 a 件，上年结转 b 件，办结 c 件，结转下年度 d 件

  private void balance() {
    Optional<Entry> fresh =
        tally.entries().stream().filter(e -> e.newly() && !e.part()).findFirst();
    Optional<Entry> before = keyed("carriedOver");
    Optional<Entry> after = keyed("carriedForward");
    Optional<Entry> done =
        tally.entries().stream()
            .filter(entry -> entry.family() == Family.ANSWERED && !entry.part())
            .findFirst();
    if (fresh.isPresent() && before.isPresent() && after.isPresent() && done.isPresent()) {
      List<Entry> left = List.of(fresh.get(), before.get());
      List<Entry> right = List.of(done.get(), after.get());
      boolean exact =
          left.stream().noneMatch(Entry::approximate)
              && right.stream().noneMatch(Entry::approximate);
      if (exact) {
        add(left, right, true);
      }
    }
  }

  private Optional<Entry> keyed(String key) {
    return tally.entries().stream()
        .filter(entry -> entry.keys().equals(List.of(key)) && !entry.part())
        .findFirst();
  }

  private static BigDecimal sum(List<Entry> entries) {
    return entries.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void add(List<Entry> whole, List<Entry> parts, boolean closed) {
    sums.add(
        new StatedSum(
            whole.stream().map(Entry::value).toList(),
            parts.stream().map(Entry::value).toList(),
            closed,
            sentence));
  }
}
