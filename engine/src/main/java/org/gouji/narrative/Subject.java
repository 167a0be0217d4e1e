package org.gouji.narrative;

import java.util.List;

/** What a number is the number of. */
sealed interface Subject {

  /** The token that names it first. */
  int first();

  /** The token that names it last, the number itself if that stands behind. */
  int last();

  /**
   * Figures that are named beside the number.
   *
   * @param tokens their tokens, in order; more than one for a number that covers several
   * @param each whether the number is that of each of them and not of all together
   */
  record Named(List<Token> tokens, boolean each, int first, int last) implements Subject {}

  /**
   * What was done with requests: RECEIVED, NEWLY_RECEIVED, ANSWERED, RECEIVED_AND_ANSWERED,
   * HANDLED.
   */
  record Done(Kind verb, int first, int last) implements Subject {}

  /** Requests, or other cases, still in hand. */
  record InHand(int first, int last) implements Subject {}

  /** Documents: the act, and the kinds of document that it was done with. */
  record Documents(String act, List<String> kinds, int first, int last) implements Subject {}
}
