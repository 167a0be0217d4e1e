package org.gouji.words;

import org.gouji.judge.Outcome;
import org.gouji.report.Cell;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;

/** The vocabulary's keys in Chinese. */
public final class Words {

  private Words() {}

  /** The verdict's word. */
  public static String of(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFORMANT -> "合规";
      case CONFORMANT_WITH_NOTES -> "合规，有需注意之处";
      case NON_CONFORMANT -> "不合规";
      case UNDETERMINED -> "无法判定";
      case INCOMPLETE -> "核查未完成";
      case UNREADABLE -> "无法读取";
    };
  }

  /** How a check ended. */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "通过";
      case FAIL -> "有问题";
      case NOT_APPLICABLE -> "不适用";
      case UNDETERMINED -> "未能判定";
      case ERROR -> "运行出错";
      case NOT_RUN -> "未运行";
    };
  }

  /** How much a finding weighs. */
  public static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }

  /** A sign for the severity, for where colours are not seen. */
  public static String mark(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case INFO -> "·";
    };
  }

  /** What a cell shows: its text as printed, or in brackets why it shows none. */
  public static String of(Cell cell) {
    return switch (cell.state()) {
      case VALUE, DASH, UNREADABLE -> cell.raw();
      case BLANK -> "（空白）";
      case ABSENT -> "（未找到）";
      case AMBIGUOUS -> cell.raw().isEmpty() ? "（无法对应）" : cell.raw();
    };
  }
}
