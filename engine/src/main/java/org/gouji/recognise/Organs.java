package org.gouji.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.recognise.Divisions.Division;
import org.gouji.report.Organ;
import org.gouji.report.ReporterKind;
import org.gouji.report.Statement;

/** Who reports: name, kind and area, from the title and, where that is short, from the text. */
final class Organs {

  private static final Pattern YEAR =
      Pattern.compile("(?:(?:19|20)[0-9]{2}|[〇零○一二三四五六七八九]{4})[\\s\\u00A0\\u3000]*年?度?");
  private static final Pattern PHRASE =
      Pattern.compile("(?:关于|的)?(?:依法)?政府信息[\\s\\u00A0\\u3000]*公开.*$|政务公开.*$|信息公开.*$|年度报告.*$");

  /** What a popular version puts before the title of the report. */
  private static final Pattern SHOWING =
      Pattern.compile("^(?:一图读懂|一图看懂|一图速览|图文解读|图解|图说|解读)[\\s\\u00A0\\u3000]*[：:|丨]?");

  private static final Pattern ABOUT = Pattern.compile("^关于|(?:关于|的)+$");
  private static final Pattern ZONE =
      Pattern.compile(
          ".*(?:管委会|(?:开发区|高新区|高新技术产业区|园区|新区|新城|实验区|示范区|度假区|合作区|保税区|自贸区|景区|名胜区|工业区|产业区|经济区|试验区|林区|农场|风景区)(?:党工委)?(?:管理委员会|管委会)?)");
  private static final Pattern TOWN = Pattern.compile(".*(?:镇|乡|苏木)");
  private static final Pattern DEPARTMENT =
      Pattern.compile(".*(?:局|委员会|委|厅|部|办公室|办公厅|办|院|中心|队|署|处|所|会|社|行|馆|站|司|组|大队|支队|总队|学校|大学|公司)");
  private static final Pattern BARE = Pattern.compile("^(?:区|县|市|州|旗|省)(?![镇乡])\\p{IsHan}{2,}");
  private static final int SCANNED = 20_000;

  private final Divisions divisions = Divisions.all();
  private final int year;
  private final List<Statement> text;

  private Organs(int year, List<Statement> text) {
    this.year = year;
    this.text = text;
  }

  /** The organ that a title and the text below it name. */
  static Organ of(Optional<Statement> title, int year, List<Statement> text) {
    return new Organs(year, text).organ(title);
  }

  private Organ organ(Optional<Statement> title) {
    String name = title.map(t -> name(t.text())).orElse("");
    Optional<Place> at = title.map(Statement::at);
    if (name.isEmpty()) {
      return organ(Optional.empty(), false, Optional.empty(), at);
    }
    if (BARE.matcher(name).find()) {
      Optional<Division> area = mentioned(name.substring(0, 1));
      return organ(
          Optional.of(area.map(a -> a.name() + name.substring(1)).orElse(name)), false, area, at);
    }
    return organ(Optional.of(name), true, area(name), at);
  }

  /** The title without year and subject: what is left is the organ. */
  private static String name(String title) {
    String rest = PHRASE.matcher(withoutShowing(title)).replaceFirst("");
    rest = YEAR.matcher(rest).replaceAll("");
    rest = rest.replaceAll("[\\s\\u00A0\\u3000《》“”\"]", "");
    return ABOUT.matcher(rest).replaceAll("");
  }

  /** A title without 一图读懂 and the like before it. */
  static String withoutShowing(String title) {
    return SHOWING.matcher(title).replaceFirst("");
  }

  private Organ organ(
      Optional<String> name, boolean complete, Optional<Division> area, Optional<Place> at) {
    Optional<Division> county = area.filter(Division::isCounty);
    Optional<Division> above =
        county.isPresent() ? divisions.of(county.get().parent()) : area.filter(a -> !a.isCounty());
    Optional<Division> prefecture = above.filter(a -> !a.isProvince());
    ReporterKind kind = name.map(this::kind).orElse(ReporterKind.UNKNOWN);
    return new Organ(
        name,
        complete,
        kind,
        name.isPresent() && isGovernment(name.get(), kind),
        area.map(a -> divisions.province(a).name()),
        prefecture.map(Division::name),
        county.map(Division::name),
        area.map(Division::code),
        at);
  }

  private ReporterKind kind(String name) {
    if (name.endsWith("人民政府")) {
      String place = name.substring(0, name.length() - 4);
      boolean town = TOWN.matcher(place).matches() && !divisions.isName(place);
      return town ? ReporterKind.TOWNSHIP : ReporterKind.GOVERNMENT;
    }
    if (name.endsWith("街道办事处") || name.endsWith("街道")) {
      return ReporterKind.TOWNSHIP;
    }
    if (isWholeArea(name)) {
      return ReporterKind.GOVERNMENT;
    }
    if (ZONE.matcher(name).matches()) {
      return ReporterKind.ZONE;
    }
    if (TOWN.matcher(name).matches()) {
      return ReporterKind.TOWNSHIP;
    }
    return DEPARTMENT.matcher(name).matches() ? ReporterKind.DEPARTMENT : ReporterKind.UNKNOWN;
  }

  /** A report of a whole province, city or county is its government's. */
  private boolean isWholeArea(String name) {
    String rest = name;
    while (!rest.isEmpty()) {
      List<Division> found = divisions.leading(rest, year);
      if (found.isEmpty()) {
        return false;
      }
      rest = rest.substring(found.get(0).name().length());
    }
    return true;
  }

  private boolean isGovernment(String name, ReporterKind kind) {
    return switch (kind) {
      case GOVERNMENT -> true;
      case TOWNSHIP -> !name.contains("街道");
      case DEPARTMENT, ZONE, UNKNOWN -> false;
    };
  }

  /** The deepest division that the name begins with, read from the province down. */
  private Optional<Division> area(String name) {
    Optional<Division> area = Optional.empty();
    String rest = name;
    while (true) {
      List<Division> found = divisions.leading(rest, year);
      Optional<Division> above = area;
      List<Division> below =
          above.isEmpty()
              ? found
              : found.stream().filter(division -> isBelow(division, above.get())).toList();
      Optional<Division> next = one(below);
      if (next.isEmpty()) {
        return area;
      }
      area = next;
      rest = rest.substring(next.get().name().length());
    }
  }

  private boolean isBelow(Division division, Division above) {
    Optional<Division> current = Optional.of(division);
    while (current.isPresent() && !current.get().isProvince()) {
      current = divisions.of(current.get().parent());
      if (current.isPresent() && current.get().code().equals(above.code())) {
        return true;
      }
    }
    return false;
  }

  /** Of several divisions with one name the one whose city or province the text names. */
  private Optional<Division> one(List<Division> found) {
    if (found.size() <= 1) {
      return found.stream().findFirst();
    }
    List<Division> named = found.stream().filter(this::isNamedAbove).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private boolean isNamedAbove(Division division) {
    Optional<Division> above = divisions.of(division.parent());
    return above.isPresent()
        && text.stream()
            .anyMatch(
                statement ->
                    statement.text().contains(above.get().name())
                        || statement.text().contains(divisions.province(division).name()));
  }

  /**
   * The division with that ending which the text names: only if it is one, or clearly the most
   * frequent of those.
   */
  private Optional<Division> mentioned(String ending) {
    Pattern pattern = Pattern.compile("(?=(\\p{IsHan}{1,7}" + ending + "))");
    Map<String, Integer> counts = new HashMap<>();
    int scanned = 0;
    for (Statement statement : text) {
      scanned += statement.text().length();
      Matcher matcher = pattern.matcher(statement.text());
      while (scanned <= SCANNED && matcher.find()) {
        String name = matcher.group(1);
        for (int from = 0; from + 2 <= name.length(); from++) {
          String tail = name.substring(from);
          if (tail.length() > 2 && divisions.isName(tail)) {
            counts.merge(tail, 1, Integer::sum);
            break;
          }
        }
      }
    }
    if (counts.size() != 1) {
      return Optional.empty();
    }
    return one(divisions.named(counts.keySet().iterator().next(), year));
  }
}
