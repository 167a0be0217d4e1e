package org.gouji.rule;

/** Why a check is undetermined. */
public enum Reason {
  /** A needed row, column or table was not found. */
  INPUT_ABSENT("所需的行、列或表未找到", "请核对原件是否印有该行、列或表；如有，请改交原始文件（Word、Excel 或网页）后重新核查。"),
  /** A needed cell is blank or holds a dash. */
  INPUT_BLANK("所需的单元格空白", "请补填该单元格（没有的填 0）后重新核查。"),
  /** A needed cell is no number. */
  INPUT_UNREADABLE("所需的单元格不是数字", "请核对原件中的数字并更正后重新核查。"),
  /** The row's cells cannot be assigned to columns. */
  INPUT_AMBIGUOUS("所在行的数据无法与各列对应", "请改交原始文件（Word、Excel 或网页）后重新核查。"),
  /** Last year's report is needed and was not given. */
  PRIOR_REPORT_MISSING("未提供上一年度报告", "请一并提交上一年度报告后重新核查。"),
  /** The report of another organ is needed and is not there. */
  REPORT_MISSING("所需的其他机关的报告没有收到", "请在收到有关机关的报告后重新核对。"),
  /** The kind of organ is not known. */
  ORGAN_UNKNOWN("未能确定报告机关的类别", "请指明报告机关的类别（政府、部门、管委会或乡镇街道）后重新核查。"),
  /** A needed date is not known. */
  DATE_UNKNOWN("未能确定所需的日期", "请提供公布日期和提交日期后重新核查。"),
  /** The fiscal year is not known. */
  YEAR_UNKNOWN("未能确定报告年度", "请在标题或统计期限中写明报告年度后重新核查。"),
  /** Seen in part, or not surely absent. */
  NOT_FOUND("未能确认有无", "请对照原件确认；如为图片或转换不全的文本，请改交原始文件。"),
  /** Another finding stands in the way. */
  UPSTREAM_FAILED("因另一问题而无法核查", "请先处理所依据的问题，再重新核查。");

  private final String meaning;
  private final String resolve;

  Reason(String meaning, String resolve) {
    this.meaning = meaning;
    this.resolve = resolve;
  }

  /** What it means, in Chinese. */
  public String meaning() {
    return meaning;
  }

  /** What would settle it, in Chinese. */
  public String resolve() {
    return resolve;
  }
}
