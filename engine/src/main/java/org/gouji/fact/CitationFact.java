package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * A norm of a rule's {@code citations} list, where the text names it. Blanks, brackets and full or
 * half width do not count. Every rule sees its own only by asking for its id.
 *
 * @param target {@code basis}
 * @param rule id of the rule whose list has the norm
 * @param term key of the list's entry
 * @param norm as the list writes it
 * @param sentence the sentence that names it
 */
public record CitationFact(
    String target, String rule, String term, String norm, Statement sentence) {}
