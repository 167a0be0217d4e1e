package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * A number of cases directly behind a word of a rule's list, such as 行政处罚35件. Numbers of 项, 条 and
 * the like count other things and are none.
 *
 * @param rule id of the rule whose list has the word
 * @param term key of the list's entry
 * @param count the number, greater than 0
 * @param sentence the sentence with its place
 */
public record CountFact(String rule, String term, long count, Statement sentence) {}
