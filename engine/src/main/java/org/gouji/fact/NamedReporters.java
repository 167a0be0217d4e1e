package org.gouji.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.SectionKey;
import org.gouji.report.Organ;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Key;
import org.gouji.text.Sentences;

/**
 * Organs that are surely named as the reporter: 「公布……2020年政府信息公开工作年度报告」 in the text before the
 * first section or at its beginning, and a line at the end that is nothing but the full name of an
 * organ. A full name begins with a place and ends as organs do.
 */
final class NamedReporters {

  private static final String NAME =
      "(\\p{IsHan}{2,12}?(?:省|市|县|区|旗|州)\\p{IsHan}{0,20}?"
          + "(?:局|委员会|厅|办公室|办公厅|人民政府|街道办事处|管委会|中心))";
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:公布|发布|公开|编制|现将)" + NAME + "(?:20[0-9]{2})年度?(?:的)?政府信息公开(?:工作)?(?:年度)?报告");
  private static final Pattern ALONE = Pattern.compile(NAME);
  private static final Pattern DATE =
      Pattern.compile("[（(]?20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[）)]?");
  private static final Pattern NO_OWN_NAME = Pattern.compile("本|我|各|全|该|上级|市县|省市");
  private static final int LAST_LINES = 4;
  private static final int LONGEST = 40;

  private final Report report;
  private final List<NamedReporter> named = new ArrayList<>();

  private NamedReporters(Report report) {
    this.report = report;
  }

  static List<NamedReporter> of(Report report) {
    NamedReporters reporters = new NamedReporters(report);
    reporters.announced(report.preface());
    reporters.announced(
        report.section(SectionKey.OVERVIEW).paragraphs().stream().limit(1).toList());
    reporters.signed();
    return reporters.named;
  }

  private void announced(List<Statement> paragraphs) {
    for (Statement paragraph : paragraphs) {
      for (Sentences.Span span : Sentences.of(paragraph.text())) {
        String sentence = span.of(paragraph.text());
        Matcher matcher = ANNOUNCED.matcher(sentence.replaceAll("[\\s\\u00A0\\u3000]", ""));
        if (matcher.find()) {
          add(matcher.group(1), "body", new Statement(Sentences.strip(sentence), paragraph.at()));
        }
      }
    }
  }

  /** A name counts as a signature only with a date in the line below it, or as the last line. */
  private void signed() {
    List<Statement> last = new ArrayList<>();
    for (Section section : report.sections()) {
      last.addAll(section.paragraphs());
    }
    for (int i = Math.max(0, last.size() - LAST_LINES); i < last.size(); i++) {
      String line = bare(last.get(i));
      boolean dated = i + 1 < last.size() && DATE.matcher(bare(last.get(i + 1))).matches();
      if (line.length() <= LONGEST
          && (dated || i + 1 == last.size())
          && ALONE.matcher(line).matches()) {
        add(line, "signature", last.get(i));
      }
    }
  }

  private static String bare(Statement line) {
    return line.text().replaceAll("[\\s\\u00A0\\u3000]", "");
  }

  private void add(String name, String place, Statement sentence) {
    if (NO_OWN_NAME.matcher(name).lookingAt()) {
      return;
    }
    String reporter = report.organ().name().orElse("");
    boolean other = !reporter.isEmpty() && isOther(name, report.organ());
    named.add(new NamedReporter("organ", name, reporter, other, place, sentence));
  }

  /**
   * Whether a full name is surely not the organ's own. A name that shortens the other (卫健局 for
   * 卫生健康局), leaves out a place, or is the office of the other is not surely another.
   */
  private static boolean isOther(String name, Organ organ) {
    String own = Key.text(organ.name().orElse(""));
    String printed = Key.text(name);
    return !isWithin(own, printed)
        && !isWithin(printed, own)
        && !isWithin(withoutOffice(own), printed)
        && !isWithin(withoutOffice(printed), own);
  }

  private static String withoutOffice(String name) {
    return name.replaceFirst("(?:人民政府)?办公[厅室]$|人民政府$|(?:管理委员会|管委会)$", "");
  }

  /** Whether the characters of one stand in the other in the same order. */
  private static boolean isWithin(String less, String more) {
    int found = 0;
    for (int i = 0; i < more.length() && found < less.length(); i++) {
      if (more.charAt(i) == less.charAt(found)) {
        found++;
      }
    }
    return found == less.length();
  }
}
