package org.gouji.fact;

import org.gouji.report.Statement;

/**
 * One of the six sections, present or not.
 *
 * @param target {@code section:<key>}
 * @param key key of the section
 * @param presence PRESENT, ABSENT or UNCERTAIN
 * @param number number that the format gives it, 1 to 6
 * @param position its place among the report's top headings, from 1; 0 if not present
 * @param wording OFFICIAL, VARIANT (a harmless wording), OTHER; NONE if not present
 * @param title official title
 * @param heading heading as printed, empty text if not present
 * @param empty whether nothing stands under the heading but 「无」 or the like
 * @param characters length of the text under the heading in 字, see {@link org.gouji.text.Length}
 * @param opening the first sentence under the heading
 */
public record SectionFact(
    String target,
    String key,
    String presence,
    int number,
    int position,
    String wording,
    String title,
    Statement heading,
    boolean empty,
    int characters,
    Statement opening) {

  /** Whether the section was found. */
  public boolean isPresent() {
    return presence.equals("PRESENT");
  }

  /** Whether it is surely not there. */
  public boolean isAbsent() {
    return presence.equals("ABSENT");
  }

  /** Whether it may be there unseen. */
  public boolean isUncertain() {
    return presence.equals("UNCERTAIN");
  }
}
