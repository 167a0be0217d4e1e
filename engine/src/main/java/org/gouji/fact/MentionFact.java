package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * A word of a rule's word list, where it stands in the text. Every rule sees the mentions of its
 * own lists only by asking for its id.
 *
 * @param rule id of the rule whose list has the word
 * @param term key of the list's entry, such as {@code platform}
 * @param word the word itself
 * @param section key of the section it stands in, {@code preface} before the first
 * @param paragraph number of the paragraph in the report, from 0
 * @param heading whether it stands in a heading
 * @param lead whether it stands in the opening words of its paragraph: up to the first full stop or
 *     colon, at most 24 characters
 * @param leadYear the year that those opening words name, 0 if none
 * @param intention whether its clause only announces: 将, 下一步, 进一步 …
 * @param sentence the sentence with its place
 */
public record MentionFact(
    String rule,
    String term,
    String word,
    String section,
    int paragraph,
    boolean heading,
    boolean lead,
    int leadYear,
    boolean intention,
    Statement sentence) {}
