package org.gouji.fact;

import java.util.List;
import org.gouji.report.Cell;

/**
 * Something that the text says and that a check is about. A check of a rule that names such a kind
 * in its front matter ({@code applies: told}) is planned but not applicable where the text says
 * nothing of the kind about its target.
 */
public interface Told {

  /** The check's target, such as {@code narrative:granted}. */
  String target();

  /** figure, none, sum, share or change. */
  String told();

  /** The cells without a number that keep the check from being decided; none if it is decided. */
  List<Cell> missing();
}
