package org.gouji.reader;

import java.util.List;

/** How much a decoding looks like official Chinese, and how much like rubbish. */
final class Legibility {

  /** Words that official texts are full of; in a wrong decoding they practically never occur. */
  private static final List<String> WORDS =
      List.of(
          "政府", "信息公开", "資訊公開", "信息公開", "年度", "报告", "報告", "申请", "申請", "行政", "公开", "公開", "规章", "規章",
          "数量", "數量", "总计", "總計", "自然人", "主动", "主動", "有限公司", "情况", "情況", "人民", "工作");

  private Legibility() {}

  /** Number of occurrences of well-known words. */
  static int words(String text) {
    int hits = 0;
    for (String word : WORDS) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        hits++;
      }
    }
    return hits;
  }

  /**
   * Number of code points that no text needs: replacement and control characters but tab and line
   * ends, what is no character, and private-use ones, which a wrong decoding is rich in.
   */
  static int rubbish(String text) {
    return (int) text.codePoints().filter(Legibility::isRubbish).count();
  }

  private static boolean isRubbish(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint < '\t' || codePoint > '\r';
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> true;
      default -> codePoint == 0xFFFD;
    };
  }
}
