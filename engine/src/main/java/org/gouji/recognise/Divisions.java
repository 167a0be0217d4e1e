package org.gouji.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Administrative divisions by GB/T 2260, abolished ones included; source and licence stand in
 * {@code divisions.md} beside the table.
 */
final class Divisions {

  private static final int LONGEST_NAME = 15;
  private static final Divisions ALL = load();

  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<String, Division> byCode = new HashMap<>();

  private Divisions() {}

  /**
   * A division.
   *
   * @param level province, prefecture or county
   * @param parent code of the division above, empty for a province
   * @param until last year in which it was listed, 0 if it is in force
   */
  record Division(String code, String name, String level, String parent, int until) {

    boolean isCounty() {
      return level.equals("county");
    }

    boolean isProvince() {
      return level.equals("province");
    }
  }

  static Divisions all() {
    return ALL;
  }

  /** The divisions of that name, those in force in a year (0: in any) before others. */
  List<Division> named(String name, int year) {
    List<Division> all = byName.getOrDefault(name, List.of());
    List<Division> inForce =
        all.stream()
            .filter(division -> division.until() == 0 || (year > 0 && year <= division.until() + 1))
            .toList();
    return inForce.isEmpty() ? all : inForce;
  }

  /** The division with that code. */
  Optional<Division> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The longest division name that a text begins with, with the divisions of that name. */
  List<Division> leading(String text, int year) {
    for (int length = Math.min(LONGEST_NAME, text.length()); length >= 2; length--) {
      List<Division> found = named(text.substring(0, length), year);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The province of a division. */
  Division province(Division division) {
    Division current = division;
    while (!current.isProvince()) {
      current = of(current.parent()).orElseThrow();
    }
    return current;
  }

  /** Whether a name is that of a division. */
  boolean isName(String name) {
    return byName.containsKey(name);
  }

  private static Divisions load() {
    Divisions divisions = new Divisions();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv")),
                StandardCharsets.UTF_8))) {
      in.lines().skip(1).forEach(divisions::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return divisions;
  }

  /** A line holds code, name, level, parent, since, until. */
  private void add(String line) {
    String[] parts = line.split(",", -1);
    int until = parts[5].isEmpty() ? 0 : Integer.parseInt(parts[5]);
    Division division = new Division(parts[0], parts[1], parts[2], parts[3], until);
    byName.computeIfAbsent(division.name(), name -> new ArrayList<>(1)).add(division);
    Division before = byCode.get(division.code());
    if (before == null || before.until() != 0) {
      byCode.put(division.code(), division);
    }
  }
}
