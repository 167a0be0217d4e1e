package org.gouji.fact;

/**
 * A word of a rule's list that stands in the title. Blanks, punctuation and the digits of the year
 * do not count, so that 政府信息公开工作2020年度报告 has 政府信息公开工作年度报告.
 *
 * @param rule id of the rule whose list has the word
 * @param term key of the list's entry
 * @param word the word itself
 * @param longest whether no longer word of the same list stands in the title and contains it
 */
public record TitleMention(String rule, String term, String word, boolean longest) {}
