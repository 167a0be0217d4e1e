package org.gouji.benchmarks;

/**
 * What a rule objects to.
 *
 * @param rule id of the rule
 * @param target target in the words of the vocabulary
 */
public record Finding(String rule, String target) {}
