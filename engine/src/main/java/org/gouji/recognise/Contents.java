package org.gouji.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.text.Numbering;
import org.gouji.text.Sentences;

/**
 * A table of contents: paragraphs that are numbered as headings and end in a leader and a page
 * number. It says nothing of the report that the report does not say itself.
 */
final class Contents {

  /** One or two such lines may be anything. */
  private static final int FEWEST = 3;

  private static final int LONGEST_NUMBER = 3;
  private static final int SHORTEST_LEADER = 3;

  private Contents() {}

  /** The entries of the table of contents, none if there is none. */
  static Set<Block> of(Document document) {
    Set<Block> entries = new HashSet<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph paragraph && isEntry(paragraph.text())) {
        entries.add(block);
      }
    }
    return entries.size() < FEWEST ? Set.of() : entries;
  }

  private static boolean isEntry(String paragraph) {
    String text = Sentences.strip(paragraph);
    int number = text.length();
    while (number > 0 && text.charAt(number - 1) >= '0' && text.charAt(number - 1) <= '9') {
      number--;
    }
    int digits = text.length() - number;
    if (digits == 0 || digits > LONGEST_NUMBER || Numbering.of(text).isEmpty()) {
      return false;
    }
    int leader = number;
    boolean tab = false;
    while (leader > 0 && isLeader(text.charAt(leader - 1))) {
      leader--;
      tab |= text.charAt(leader) == '\t';
    }
    return tab || number - leader >= SHORTEST_LEADER;
  }

  private static boolean isLeader(char c) {
    return List.of('\t', '.', '·', '…', '．', '-', '—', ' ', '\u00A0', '\u3000').contains(c);
  }
}
