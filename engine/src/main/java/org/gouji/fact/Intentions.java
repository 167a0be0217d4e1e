package org.gouji.fact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells what a sentence only announces from what it reports, clause by clause: a clause that shows
 * neither goes on as the one before it.
 */
final class Intentions {

  /** They announce wherever they stand. */
  private static final List<String> ANNOUNCED = List.of("将", "下一步", "下步", "今后", "拟", "计划");

  /** They announce unless something done was told before them in the sentence. */
  private static final List<String> STRIVEN_FOR = List.of("进一步", "继续", "力争", "努力", "要求各", "着力");

  private static final List<String> REPORTED =
      List.of("已", "了", "完成", "组织了", "全年", "共", "未发生", "未出现", "没有发生");
  private static final Pattern TIMES =
      Pattern.compile("(?:[0-9]+|[一二三四五六七八九十两]+)[\\s\\u00A0]*次(?!性)");

  /** Words in which a mark of something done says nothing of the kind. */
  private static final Pattern NO_MARK = Pattern.compile("公共|共同|共享|共建|为了|除了");

  /** 将……纳入 says what was taken up into what, not what will be done. */
  private static final Pattern TAKEN_UP =
      Pattern.compile("将(?!研究|逐步|探索|尝试|继续|进一步|尽快)[^把，,]{2,16}(?:纳入|列入)");

  private static final String CLAUSE_ENDS = "，,：:";

  /** For each clause the index behind it, and whether it only announces. */
  private final int[] ends;

  private final BitSet announcing;

  private Intentions(int[] ends, BitSet announcing) {
    this.ends = ends;
    this.announcing = announcing;
  }

  /** Looks at every clause of a sentence once. */
  static Intentions of(String sentence) {
    IntStream.Builder ends = IntStream.builder();
    BitSet announcing = new BitSet();
    boolean announces = false;
    boolean reported = false;
    int start = 0;
    for (int clauses = 0; start <= sentence.length(); clauses++) {
      int end = start;
      while (end < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(end)) < 0) {
        end++;
      }
      String clause = NO_MARK.matcher(sentence.substring(start, end)).replaceAll("");
      clause = TAKEN_UP.matcher(clause).replaceAll("");
      if (hasAny(clause, REPORTED) || TIMES.matcher(clause).find()) {
        announces = false;
        reported = true;
      } else if (hasAny(clause, ANNOUNCED) || (!reported && hasAny(clause, STRIVEN_FOR))) {
        announces = true;
      }
      announcing.set(clauses, announces);
      ends.add(end);
      start = end + 1;
    }
    return new Intentions(ends.build().toArray(), announcing);
  }

  /** Whether the clause that has the character at an index of the sentence only announces. */
  boolean at(int index) {
    int found = Arrays.binarySearch(ends, index);
    return announcing.get(found >= 0 ? found : -found - 1);
  }

  private static boolean hasAny(String clause, List<String> words) {
    return words.stream().anyMatch(clause::contains);
  }
}
