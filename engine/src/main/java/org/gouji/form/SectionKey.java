package org.gouji.form;

import java.util.Arrays;
import java.util.Optional;

/** The six sections of a report, in their official order. */
public enum SectionKey {
  /** 总体情况. */
  OVERVIEW(1, "overview"),
  /** 主动公开政府信息情况. */
  PROACTIVE_DISCLOSURE(2, "proactiveDisclosure"),
  /** 收到和处理政府信息公开申请情况. */
  REQUESTS(3, "requests"),
  /** 政府信息公开行政复议、行政诉讼情况. */
  REVIEW_AND_LITIGATION(4, "reviewAndLitigation"),
  /** 存在的主要问题及改进情况. */
  PROBLEMS(5, "problems"),
  /** 其他需要报告的事项. */
  OTHER_MATTERS(6, "otherMatters");

  private final int number;
  private final String word;

  SectionKey(int number, String word) {
    this.number = number;
    this.word = word;
  }

  /** The key of the vocabulary. */
  public String word() {
    return word;
  }

  /** Ordinal that the format gives the section, from 1 (一、) to 6 (六、). */
  public int number() {
    return number;
  }

  /** The section with that key, empty for any other text. */
  public static Optional<SectionKey> find(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }
}
