package org.gouji.api.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.api.store.Organ;
import org.gouji.api.store.Region;
import org.gouji.report.ReporterKind;

/** Reads one row of the list as an organ, or says everything that is wrong with it. */
final class OrganRowReader {

  private static final int LONGEST_NAME = 200;
  private static final String CODE = "[A-Za-z0-9_-]{1,64}";
  private static final Map<String, ReporterKind> KINDS =
      Map.of(
          "人民政府", ReporterKind.GOVERNMENT,
          "部门", ReporterKind.DEPARTMENT,
          "管委会", ReporterKind.ZONE,
          "乡镇街道", ReporterKind.TOWNSHIP);

  private final OrganSheet.Line line;
  private final List<RowFault> faults = new ArrayList<>();

  OrganRowReader(OrganSheet.Line line) {
    this.line = line;
  }

  /** What is wrong, after {@link #read}. */
  List<RowFault> faults() {
    return faults;
  }

  /** The organ; nothing where the row has faults. */
  Optional<Organ> read() {
    for (Column column : Column.values()) {
      if (column.required() && line.text(column).isEmpty()) {
        fault(column, "没有填写。");
      }
    }
    Optional<String> code = code(Column.CODE);
    Optional<String> name = line.text(Column.NAME).filter(text -> fits(Column.NAME, text));
    Optional<ReporterKind> kind = kind();
    Optional<Region> division = division();
    Optional<String> parent = code(Column.PARENT);
    Optional<String> supervisor = code(Column.SUPERVISOR);
    List<String> formerNames = formerNames();
    Optional<String> successor = code(Column.SUCCESSOR);
    OptionalInt from = year(Column.FILES_FROM);
    OptionalInt until = year(Column.FILES_UNTIL);
    Map<Integer, LocalDate> deadlines = deadlines();
    if (from.isPresent() && until.isPresent() && until.getAsInt() < from.getAsInt()) {
      fault(Column.FILES_UNTIL, "早于起报年度。");
    }
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Organ(
            code.orElseThrow(),
            name.orElseThrow(),
            kind.orElseThrow(),
            division.orElseThrow(),
            parent,
            supervisor,
            formerNames,
            successor,
            from.orElseThrow(),
            until,
            deadlines));
  }

  private Optional<String> code(Column column) {
    Optional<String> text = line.text(column);
    if (text.isPresent() && !text.get().matches(CODE)) {
      fault(column, "“" + text.get() + "”不是代码：只能用字母、数字、“-”和“_”，不超过 64 个字符。");
      return Optional.empty();
    }
    return text;
  }

  private boolean fits(Column column, String name) {
    if (name.length() > LONGEST_NAME) {
      fault(column, "超过 " + LONGEST_NAME + " 个字符。");
      return false;
    }
    return true;
  }

  private Optional<ReporterKind> kind() {
    Optional<String> text = line.text(Column.KIND);
    Optional<ReporterKind> kind = text.map(KINDS::get);
    if (text.isPresent() && kind.isEmpty()) {
      fault(Column.KIND, "“" + text.get() + "”应为人民政府、部门、管委会、乡镇街道之一。");
    }
    return kind;
  }

  private Optional<Region> division() {
    Optional<String> text = line.text(Column.DIVISION);
    if (text.isPresent() && !Region.isCode(text.get())) {
      fault(Column.DIVISION, "“" + text.get() + "”不是行政区划代码：应为 6 位、9 位或 12 位数字。");
      return Optional.empty();
    }
    return text.map(Region::new);
  }

  private List<String> formerNames() {
    return parts(Column.FORMER_NAMES).filter(name -> fits(Column.FORMER_NAMES, name)).toList();
  }

  private OptionalInt year(Column column) {
    Optional<String> text = line.text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!isYear(text.get())) {
      fault(column, "“" + text.get() + "”应为四位年度，如 2023。");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text.get()));
  }

  private Map<Integer, LocalDate> deadlines() {
    Map<Integer, LocalDate> deadlines = new TreeMap<>();
    parts(Column.DEADLINES)
        .forEach(
            part -> {
              String[] sides = part.split("=", -1);
              if (sides.length != 2 || !isYear(sides[0].strip())) {
                fault(Column.DEADLINES, "“" + part + "”应写作“年度=日期”，如 2023=2024-02-20。");
                return;
              }
              try {
                int year = Integer.parseInt(sides[0].strip());
                if (deadlines.put(year, LocalDate.parse(sides[1].strip())) != null) {
                  fault(Column.DEADLINES, year + " 年度出现了两次。");
                }
              } catch (DateTimeException e) {
                fault(Column.DEADLINES, "“" + sides[1].strip() + "”不是日期，应写作 2024-02-20。");
              }
            });
    return deadlines;
  }

  private Stream<String> parts(Column column) {
    return Arrays.stream(line.text(column).orElse("").split("[；;]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  private static boolean isYear(String text) {
    return text.matches("(19|20)[0-9]{2}");
  }

  private void fault(Column column, String message) {
    faults.add(new RowFault(line.number(), column.title(), message));
  }
}
