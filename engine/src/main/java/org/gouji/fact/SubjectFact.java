package org.gouji.fact;

/**
 * Something that a report must speak of: an aspect of 总体情况 or a duty of a government.
 *
 * @param target {@code aspect:<key>} or {@code duty:<key>}
 * @param kind aspect or duty
 * @param key its key
 * @param name its official Chinese name
 */
public record SubjectFact(String target, String kind, String key, String name) {}
