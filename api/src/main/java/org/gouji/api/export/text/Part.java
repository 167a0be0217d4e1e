package org.gouji.api.export.text;

/** The parts of a report under which findings are told, in the order of the report. */
enum Part {
  HEAD("标题、年度和日期"),
  TEXT("各部分内容"),
  TABLE2("表二　主动公开政府信息情况"),
  TABLE3("表三　收到和处理政府信息公开申请情况"),
  TABLE4("表四　政府信息公开行政复议、行政诉讼情况"),
  NARRATIVE("文字与表格");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The part that a target belongs to. */
  static Part of(String target) {
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
