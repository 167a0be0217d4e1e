package org.gouji.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.api.store.Actor;
import org.gouji.api.store.Organ;
import org.gouji.api.store.Organs;
import org.gouji.api.store.Region;

/**
 * Takes a list of organs into the register: the whole list, or nothing and what is wrong with it.
 */
@ApplicationScoped
public class OrganImport {

  private final Organs organs;

  OrganImport(Organs organs) {
    this.organs = organs;
  }

  /** An organ and the row that it stands in. */
  private record Listed(int row, Organ organ) {
    RowFault fault(Column column, String message) {
      return new RowFault(row, column.title(), message);
    }
  }

  /**
   * Adds and changes organs by their codes; the same list again changes nothing. Organs that are
   * not in the list stay.
   *
   * @throws RegisterException with everything that is wrong
   */
  public Organs.Imported take(Actor actor, byte[] workbook) {
    List<RowFault> faults = new ArrayList<>();
    List<Listed> listed = new ArrayList<>();
    for (OrganSheet.Line line : OrganSheet.read(workbook)) {
      OrganRowReader reader = new OrganRowReader(line);
      reader.read().ifPresent(organ -> listed.add(new Listed(line.number(), organ)));
      faults.addAll(reader.faults());
    }
    faults.addAll(twice(listed));
    // What the rows say of each other can be told once each of them can be read.
    if (faults.isEmpty()) {
      faults.addAll(outside(actor.region(), listed));
      faults.addAll(references(listed));
    }
    if (!faults.isEmpty()) {
      throw new RegisterException(
          faults.stream().sorted(Comparator.comparingInt(RowFault::row)).toList());
    }
    return organs.put(actor, listed.stream().map(Listed::organ).toList());
  }

  private static List<RowFault> twice(List<Listed> listed) {
    Map<String, Integer> rows = new HashMap<>();
    List<RowFault> faults = new ArrayList<>();
    for (Listed one : listed) {
      Integer first = rows.putIfAbsent(one.organ().code(), one.row());
      if (first != null) {
        faults.add(one.fault(Column.CODE, "与第 " + first + " 行的代码相同。"));
      }
    }
    return faults;
  }

  private List<RowFault> outside(Region bound, List<Listed> listed) {
    Map<String, Organ> before =
        organs.byCode(listed.stream().map(one -> one.organ().code()).toList());
    List<RowFault> faults = new ArrayList<>();
    for (Listed one : listed) {
      if (!bound.contains(one.organ().division())) {
        faults.add(one.fault(Column.DIVISION, "不在您的管辖范围 " + bound.code() + " 内。"));
      }
      Organ known = before.get(one.organ().code());
      if (known != null && !bound.contains(known.division())) {
        faults.add(one.fault(Column.CODE, "已由其他地区使用，请换一个代码。"));
      }
    }
    return faults;
  }

  /** Every organ that is referred to is there, and none stands above itself. */
  private List<RowFault> references(List<Listed> listed) {
    Map<String, Organ> known = new HashMap<>();
    listed.forEach(one -> known.put(one.organ().code(), one.organ()));
    Set<String> asked = new HashSet<>(known.keySet());
    Set<String> wanted = unasked(listed.stream().map(Listed::organ), asked);
    while (!wanted.isEmpty()) {
      asked.addAll(wanted);
      Map<String, Organ> found = organs.byCode(wanted);
      known.putAll(found);
      wanted = unasked(found.values().stream(), asked);
    }
    List<RowFault> faults = new ArrayList<>();
    for (Listed one : listed) {
      Map<Column, Optional<String>> references =
          Map.of(
              Column.PARENT, one.organ().parent(),
              Column.SUPERVISOR, one.organ().supervisor(),
              Column.SUCCESSOR, one.organ().successor());
      references.forEach(
          (column, code) ->
              code.filter(text -> !known.containsKey(text))
                  .ifPresent(text -> faults.add(one.fault(column, "表中和名册中都没有代码“" + text + "”。"))));
      if (isAboveItself(one.organ(), known)) {
        faults.add(one.fault(Column.PARENT, "上级的上级又是它自己，请改正上级代码。"));
      }
    }
    return faults;
  }

  private static Set<String> unasked(Stream<Organ> organs, Set<String> asked) {
    return organs
        .flatMap(
            organ ->
                Stream.of(organ.parent(), organ.supervisor(), organ.successor())
                    .flatMap(Optional::stream))
        .filter(code -> !asked.contains(code))
        .collect(Collectors.toSet());
  }

  private static boolean isAboveItself(Organ organ, Map<String, Organ> known) {
    Set<String> passed = new HashSet<>();
    Optional<String> above = organ.parent();
    while (above.isPresent() && passed.add(above.get())) {
      if (above.get().equals(organ.code())) {
        return true;
      }
      above = Optional.ofNullable(known.get(above.get())).flatMap(Organ::parent);
    }
    return false;
  }
}
