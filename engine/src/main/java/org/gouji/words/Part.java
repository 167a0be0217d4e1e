package org.gouji.words;

/** The parts of a report under which findings are told, in the order of the report. */
public enum Part {
  /** Title, year, dates, organ and basis. */
  HEAD("标题、年度和日期"),
  /** Sections, aspects and duties. */
  TEXT("各部分内容"),
  /** Table 2. */
  TABLE2("表二　主动公开政府信息情况"),
  /** Table 3. */
  TABLE3("表三　收到和处理政府信息公开申请情况"),
  /** Table 4. */
  TABLE4("表四　政府信息公开行政复议、行政诉讼情况"),
  /** What the text says of the tables. */
  NARRATIVE("文字与表格");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** Chinese heading. */
  public String title() {
    return title;
  }

  /** The part that a target belongs to. */
  public static Part of(String target) {
    int colon = target.indexOf(':');
    return switch (colon < 0 ? target : target.substring(0, colon)) {
      case "t2" -> TABLE2;
      case "t3" -> TABLE3;
      case "t4" -> TABLE4;
      case "narrative" -> NARRATIVE;
      case "section", "aspect", "duty" -> TEXT;
      default -> HEAD;
    };
  }
}
