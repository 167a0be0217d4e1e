package org.gouji.plugins.office.word;

import java.util.List;
import java.util.OptionalInt;

/**
 * A paragraph as it is shown.
 *
 * @param lines its text with the number of a list in front; a line break begins another line
 * @param level of the heading that it is, empty for running text
 * @param hidden whether nothing of it is shown because it is set to be hidden, its end too
 * @param pictures descriptions of the pictures in it
 * @param boxes text boxes that are anchored in it
 */
record Paragraph(
    List<String> lines,
    OptionalInt level,
    boolean hidden,
    List<String> pictures,
    List<Element> boxes) {}
