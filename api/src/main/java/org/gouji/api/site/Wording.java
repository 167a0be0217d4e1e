package org.gouji.api.site;

import java.util.StringJoiner;
import org.gouji.form.Edition;
import org.gouji.report.ReporterKind;
import org.gouji.rule.Rule;
import org.gouji.rule.Variant;
import org.gouji.rule.Years;
import org.gouji.words.Names;
import org.gouji.words.Words;

/** What stands in front matter, in Chinese. */
final class Wording {

  private static final Names NAMES = new Names(Edition.E2021);

  private Wording() {}

  static String years(Years years) {
    if (years.until().isEmpty()) {
      return years.from() + "年度起";
    }
    int until = years.until().getAsInt();
    return until == years.from() ? until + "年度" : years.from() + "至" + until + "年度";
  }

  /** The severity, and that of the years in which it is another. */
  static String severity(Variant variant) {
    if (variant.undetermined().isPresent()) {
      return "未能判定";
    }
    StringJoiner text = new StringJoiner("；");
    text.add(Words.of(variant.severity()));
    variant.softened().forEach((year, severity) -> text.add(year + "年度为" + Words.of(severity)));
    return text.toString();
  }

  static String reporters(Rule rule) {
    if (rule.peoplesGovernmentOnly()) {
      return "人民政府";
    }
    StringJoiner kinds = new StringJoiner("、");
    rule.reporters().forEach(kind -> kinds.add(reporter(kind)));
    return rule.reporters().isEmpty() ? "各类机关" : kinds.toString();
  }

  static String reporter(ReporterKind kind) {
    return switch (kind) {
      case GOVERNMENT -> "政府";
      case DEPARTMENT -> "部门";
      case ZONE -> "管委会";
      case TOWNSHIP -> "乡镇街道";
      case UNKNOWN -> "类别不明的机关";
    };
  }

  /** A target by name and key; a pattern has a key only. */
  static String target(String target) {
    String name = NAMES.of(target);
    return name.equals(target) ? target : name + "（" + target + "）";
  }
}
