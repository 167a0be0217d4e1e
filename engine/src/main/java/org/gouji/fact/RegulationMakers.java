package org.gouji.fact;

import java.util.regex.Pattern;
import org.gouji.report.Organ;
import org.gouji.report.ReporterKind;

/**
 * Who may make 规章, by 立法法 articles 91 and 93: departments of the State Council; governments of
 * provinces, 设区的市 and 自治州, and of the cities without districts that the law treats alike (东莞, 中山,
 * 嘉峪关, 三沙, 儋州), all of which are prefecture-level 市. The office of such a government publishes its
 * 规章 and counts them, so it is treated alike.
 */
final class RegulationMakers {

  private static final Pattern STATE_COUNCIL =
      Pattern.compile(
          "中华人民共和国\\p{IsHan}{2,12}(?:部|委员会|总署|总局)|国家[^局]{1,10}(?:总局|局|委员会)|中国人民银行|审计署|海关总署");

  /** May be, or belong to, a department of the State Council. */
  private static final Pattern CENTRAL = Pattern.compile("(?:国家|国务院|中国|中华).*|.*(?:部|署|总局|人民银行)");

  /** 自治区 is a province; 市 may be 设区的市. */
  private static final Pattern COUNTY_GOVERNMENT = Pattern.compile(".*(?:县|旗|(?<!自治)区)(?:人民政府.*)?");

  private static final Pattern DEPARTMENT_OF_A_PLACE =
      Pattern.compile("\\p{IsHan}{2,12}(?:省|自治区|市|州|盟|县|区|旗)\\p{IsHan}{2,}");
  private static final Pattern GOVERNMENT_OFFICE = Pattern.compile(".*人民政府办公[厅室]");

  private RegulationMakers() {}

  static String judge(Organ organ) {
    String name = organ.name().orElse("");
    String code = organ.divisionCode().orElse("");
    if (organ.kind() == ReporterKind.TOWNSHIP || organ.kind() == ReporterKind.ZONE) {
      return "NO";
    }
    if (STATE_COUNCIL.matcher(name).matches()) {
      return "YES";
    }
    if (organ.kind() == ReporterKind.UNKNOWN) {
      return "UNKNOWN";
    }
    if (code.length() != 6) {
      return isSurelyBelow(organ.kind(), name) ? "NO" : "UNKNOWN";
    }
    boolean speaksForGovernment =
        organ.kind() == ReporterKind.GOVERNMENT || GOVERNMENT_OFFICE.matcher(name).matches();
    return speaksForGovernment && isLevelOfRegulations(organ, code) ? "YES" : "NO";
  }

  /**
   * Whether a name without a known area tells enough: a government of a county, or a department of
   * any place.
   */
  private static boolean isSurelyBelow(ReporterKind kind, String name) {
    if (CENTRAL.matcher(name).matches()) {
      return false;
    }
    boolean speaksForGovernment =
        kind == ReporterKind.GOVERNMENT || GOVERNMENT_OFFICE.matcher(name).matches();
    return speaksForGovernment
        ? COUNTY_GOVERNMENT.matcher(name).matches()
        : DEPARTMENT_OF_A_PLACE.matcher(name).matches();
  }

  /** A province, or a 市 or 自治州 directly below one; 地区 and 盟 have no government of their own. */
  private static boolean isLevelOfRegulations(Organ organ, String code) {
    if (code.endsWith("0000")) {
      return true;
    }
    return code.endsWith("00")
        && organ.prefecture().map(name -> name.endsWith("市") || name.endsWith("州")).orElse(true);
  }
}
