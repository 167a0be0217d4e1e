package org.gouji.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.gouji.report.Member;
import org.gouji.report.Member.Filing;

/**
 * An organ right below a government: its report as a sketch, or under {@code filing} why there is
 * none (absent, awaited, undated, unreadable).
 *
 * @param code under which it stands in the register
 */
public record MemberSketch(String code, Sketch report) {

  /** Under which a sketch says why there is no report. */
  static final String FILING = "filing";

  public MemberSketch {
    Objects.requireNonNull(code);
    Objects.requireNonNull(report);
  }

  Member member() {
    return member(report, FILING, code);
  }

  /**
   * What a sketch describes.
   *
   * @param key under which it says why there is no report
   */
  static Member member(Sketch report, String key, String code) {
    String name = report.text("organ").orElse(CleanText.organ(report.reporter()));
    Filing filing = report.text(key).map(word -> filing(report, key, word)).orElse(Filing.FILED);
    return filing == Filing.FILED
        ? Member.filed(code, name, () -> BaseReport.of(report))
        : Member.without(code, name, filing);
  }

  private static Filing filing(Sketch report, String key, String word) {
    return Arrays.stream(Filing.values())
        .filter(filing -> filing.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> report.wrong(key, word));
  }
}
