package org.gouji.form;

import java.util.Arrays;
import java.util.Optional;

/** The three tables of a report, by the number of the section that holds them. */
public enum TableKey {
  /** 主动公开政府信息情况. */
  T2("t2", SectionKey.PROACTIVE_DISCLOSURE),
  /** 收到和处理政府信息公开申请情况. */
  T3("t3", SectionKey.REQUESTS),
  /** 政府信息公开行政复议、行政诉讼情况. */
  T4("t4", SectionKey.REVIEW_AND_LITIGATION);

  private final String word;
  private final SectionKey section;

  TableKey(String word, SectionKey section) {
    this.word = word;
    this.section = section;
  }

  /** The key of the vocabulary. */
  public String word() {
    return word;
  }

  /** The section that holds the table. */
  public SectionKey section() {
    return section;
  }

  /** The table with that key, empty for any other text. */
  public static Optional<TableKey> find(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }
}
