package org.gouji.api.export.text;

import org.gouji.judge.Outcome;
import org.gouji.rule.Severity;
import org.gouji.verdict.Conclusion;

/** The vocabulary's keys in Chinese. */
final class Words {

  private Words() {}

  static String of(Conclusion conclusion) {
    return switch (conclusion) {
      case CONFORMANT -> "合规";
      case CONFORMANT_WITH_NOTES -> "合规，有需注意之处";
      case NON_CONFORMANT -> "不合规";
      case UNDETERMINED -> "无法判定";
      case INCOMPLETE -> "核查未完成";
      case UNREADABLE -> "无法读取";
    };
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "通过";
      case FAIL -> "有问题";
      case NOT_APPLICABLE -> "不适用";
      case UNDETERMINED -> "未能判定";
      case ERROR -> "运行出错";
      case NOT_RUN -> "未运行";
    };
  }

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }

  static String mark(Severity severity) {
    return switch (severity) {
      case ERROR -> "✗";
      case WARNING -> "!";
      case INFO -> "·";
    };
  }
}
