package org.gouji.api.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.testkit.Check;
import org.gouji.testkit.Expected;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Oracle;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;

/**
 * A made-up prefecture: organs of its counties and their townships, each with its reports of two
 * years that stand on both sides of the change of forms. Every other organ has a fault planted into
 * one of them.
 */
final class Prefecture {

  static final int EARLIER = 2020;
  static final int LATER = 2021;

  /** Faults after which a document does not say whose it is or of which year: those are asked. */
  private static final List<String> NAMELESS = List.of("DOC-01", "DOC-02", "DOC-03");

  private static final Layout LAYOUT = Layout.named("html");
  private static final Reporter[] KINDS = {
    Reporter.DEPARTMENT,
    Reporter.DEPARTMENT,
    Reporter.DEPARTMENT,
    Reporter.TOWNSHIP,
    Reporter.GOVERNMENT,
    Reporter.DEPARTMENT,
    Reporter.ZONE
  };

  private final String code;
  private final List<Member> members;

  private Prefecture(String code, List<Member> members) {
    this.code = code;
    this.members = members;
  }

  /**
   * An organ.
   *
   * @param division of its county or township
   * @param fault what was planted into one of its reports
   */
  record Member(String code, String division, Optional<Fault> fault, Sample earlier, Sample later) {

    String organ() {
      return later.organ();
    }

    /** What must be said of its report of a year, last year's being known. */
    Expected expected(int year) {
      return year == EARLIER
          ? Oracle.expected(earlier, LAYOUT, Optional.empty())
          : Oracle.expected(later, LAYOUT, Optional.of(earlier));
    }

    private String row() {
      return String.join(
          " | ", code, organ(), Batches.kind(later), division, "", "", "", "", "2019", "", "");
    }
  }

  /**
   * Makes one.
   *
   * @param code its division code, of four digits and two zeros
   */
  static Prefecture of(String code, int organs) {
    Map<String, Integer> counties = new HashMap<>();
    Map<String, Member> members = new LinkedHashMap<>();
    List<Fault> faults =
        Fault.all().stream().filter(fault -> !NAMELESS.contains(fault.rule())).toList();
    int next = 0;
    for (long seed = 1; members.size() < organs; seed++) {
      Reporter kind = KINDS[(int) (seed % KINDS.length)];
      Generator.Pair pair = Generator.pair(seed, LATER, kind);
      Optional<Pair> spoiled = Optional.empty();
      if (members.size() % 2 == 0) {
        Fault fault = faults.get(next++ % faults.size());
        spoiled = seed % 3 == 0 ? inEarlier(fault, pair, seed) : inLater(fault, pair, seed);
      }
      Pair made =
          spoiled
              .filter(Pair::isOfOneOrgan)
              .orElse(new Pair(Optional.empty(), pair.prior(), pair.report()));
      String organ = made.later().organ();
      if (!members.containsKey(organ)) {
        String county = organ.substring(0, 3);
        int number = counties.computeIfAbsent(county, unknown -> counties.size() + 1);
        String division = code.substring(0, 4) + "%02d".formatted(number);
        boolean township = made.later().reporter() == Reporter.TOWNSHIP;
        members.put(
            organ,
            new Member(
                "PREF-" + code + "-" + (members.size() + 1),
                township ? division + "00" + (1 + members.size() % 9) : division,
                made.fault(),
                made.earlier(),
                made.later()));
      }
    }
    return new Prefecture(code, List.copyOf(members.values()));
  }

  private record Pair(Optional<Fault> fault, Sample earlier, Sample later) {
    /** A fault may come in a report that was made up for another organ. */
    boolean isOfOneOrgan() {
      return earlier.organ().equals(later.organ());
    }
  }

  private static Optional<Pair> inLater(Fault fault, Generator.Pair pair, long seed) {
    return fault
        .plant(pair.report(), seed)
        .map(
            planted ->
                new Pair(
                    Optional.of(fault), planted.prior().orElse(pair.prior()), planted.sample()));
  }

  /** One that needs the report of the year before has none there. */
  private static Optional<Pair> inEarlier(Fault fault, Generator.Pair pair, long seed) {
    return fault
        .plant(pair.prior(), seed)
        .filter(planted -> planted.prior().isEmpty())
        .map(planted -> new Pair(Optional.of(fault), planted.sample(), pair.report()));
  }

  String code() {
    return code;
  }

  List<Member> members() {
    return members;
  }

  /** The rows of its list of organs. */
  String[] register() {
    return members.stream().map(Member::row).toArray(String[]::new);
  }

  /** The reports of a year by file name. */
  Map<String, Sample> reports(int year) {
    Map<String, Sample> reports = new LinkedHashMap<>();
    members.forEach(
        one ->
            reports.put(
                one.organ() + year + ".html", year == EARLIER ? one.earlier() : one.later()));
    return reports;
  }

  /** Organs whose report of a year must break a rule, by the rules of the planted faults. */
  SortedMap<String, SortedSet<String>> broken(int year) {
    SortedMap<String, SortedSet<String>> broken = new TreeMap<>();
    members.forEach(
        one ->
            one.expected(year).fails().stream()
                .map(Check::rule)
                .forEach(
                    rule ->
                        broken.computeIfAbsent(rule, none -> new TreeSet<>()).add(one.organ())));
    return broken;
  }

  /** Rules that a report of a year may break or not. */
  List<String> open(int year) {
    List<String> open = new ArrayList<>();
    members.forEach(
        one -> one.expected(year).may().keySet().stream().map(Check::rule).forEach(open::add));
    return open.stream().distinct().toList();
  }
}
