package org.gouji.plugin;

import java.util.Optional;
import org.gouji.document.UnreadableException;
import org.gouji.page.PageContent;
import org.gouji.page.PagePicture;
import org.gouji.reader.Budget;
import org.pf4j.ExtensionPoint;

/**
 * Recognises the characters on pictures of pages (OCR). Readers whose pages may be pictures are
 * given it by {@link DocumentReader#aidedBy}; stateless, and may be called from several threads.
 */
public interface PageRecogniser extends ExtensionPoint {

  /** Its name, such as {@code tesseract}. */
  String id();

  /** What it lacks on this machine, with what to do; empty if it can work. May take some time. */
  Optional<Notice> trouble();

  /**
   * Takes a page apart. What it is not sure of is no guess: a cell holds U+FFFD then, and only one
   * without any ink is empty.
   *
   * @return empty for a page of which nothing can be relied on: blank, upside down, no text
   * @throws UnreadableException when a limit was reached, the time too
   */
  Optional<PageContent> recognise(PagePicture picture, Budget budget) throws UnreadableException;
}
