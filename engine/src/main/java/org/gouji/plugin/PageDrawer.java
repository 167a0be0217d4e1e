package org.gouji.plugin;

import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.pf4j.ExtensionPoint;

/**
 * Draws a page of a document as a picture, so that an auditor sees where a finding stands. A drawer
 * is stateless and may be called from several threads.
 */
public interface PageDrawer extends ExtensionPoint {

  /** Whether documents of a media type, as a reader's claim names it, can be drawn. */
  boolean draws(String mediaType);

  /**
   * Draws one page.
   *
   * @param page number of the page, from 1
   * @return a PNG file at 96 dots per inch, or fewer where the page is too large for that: its
   *     whole width is the page's width in {@link org.gouji.document.Place.PagePlace}
   * @throws UnreadableException when the page cannot be drawn, or a limit was reached
   */
  byte[] draw(Submission submission, int page, Limits limits) throws UnreadableException;
}
