package org.gouji.plugins.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.document.UnreadableException;
import org.gouji.page.PageContent;
import org.gouji.plugin.Notice;
import org.gouji.plugin.PageRecogniser;
import org.gouji.reader.Budget;

/**
 * The scanned pages of a file, as far as somebody recognised them.
 *
 * @param pages by number
 * @param trouble why nobody could, in Chinese with what to do, where somebody might
 */
record Scans(Map<Integer, PageContent> pages, Optional<String> trouble) {

  Scans {
    pages = Map.copyOf(pages);
  }

  /** Has the pages that look scanned recognised, by the first who can. */
  static Scans of(
      PDDocument file, List<PageInk> inks, List<PageRecogniser> recognisers, Budget budget)
      throws IOException, UnreadableException {
    List<PageInk> scanned = inks.stream().filter(PageInk::looksScanned).toList();
    Optional<String> trouble = Optional.empty();
    if (!scanned.isEmpty()) {
      for (PageRecogniser recogniser : recognisers) {
        trouble = recogniser.trouble().map(Notice::zh);
        if (trouble.isEmpty()) {
          return new Scans(recognised(file, scanned, recogniser, budget), trouble);
        }
      }
    }
    return new Scans(Map.of(), trouble);
  }

  private static Map<Integer, PageContent> recognised(
      PDDocument file, List<PageInk> scanned, PageRecogniser recogniser, Budget budget)
      throws IOException, UnreadableException {
    Map<Integer, PageContent> pages = new TreeMap<>();
    for (PageInk ink : scanned) {
      if (budget.picture()) {
        recogniser
            .recognise(PagePainter.scan(file, ink, budget), budget)
            .ifPresent(page -> pages.put(ink.number(), page));
      }
    }
    return pages;
  }

  Optional<PageContent> page(int number) {
    return Optional.ofNullable(pages.get(number));
  }
}
