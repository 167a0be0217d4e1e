package org.gouji.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What can happen to a whole text file: line ends, blanks, empty lines, page numbers. */
final class TextDamage {
  private TextDamage() {}

  static Map<String, UnaryOperator<String>> all(SplittableRandom random) {
    long seed = random.nextLong();
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("line ends of another system", t -> t.replace("\n", "\r\n"));
    all.put("byte order mark", t -> "\ufeff" + t);
    all.put("blanks at line ends removed", t -> lines(t, String::stripTrailing));
    all.put("blanks at line starts removed", t -> lines(t, String::stripLeading));
    all.put("empty lines removed", TextDamage::dense);
    all.put("empty lines added", t -> t.replace("\n", "\n\n"));
    all.put("page number between lines", t -> inserted(t, "91", new SplittableRandom(seed)));
    all.put("page mark between lines", t -> inserted(t, "- 92 -", new SplittableRandom(seed)));
    all.put("tabs as blanks", t -> t.replace("\t", "  "));
    return all;
  }

  private static String lines(String text, UnaryOperator<String> change) {
    return text.lines().map(change).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String dense(String text) {
    return text.lines().filter(l -> !l.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
  }

  /** A line of its own at some place of the second half, where the tables are. */
  private static String inserted(String text, String line, SplittableRandom random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int half = lines.size() / 2;
    lines.add(half + random.nextInt(lines.size() - half), line);
    return String.join("\n", lines) + "\n";
  }
}
