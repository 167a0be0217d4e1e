package org.gouji.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops page numbers and running heads. */
final class Furniture {

  /** Both stand within this part of the page, above or below. */
  private static final double MARGIN = 0.12;

  private static final int NEAREST_LINES = 2;

  private record Mark(String text, long height) {}

  private Furniture() {}

  /** The pages without the lines that repeat at their edges. */
  static List<PageContent> drop(List<PageContent> pages) {
    Map<Mark, Set<Integer>> seen = new HashMap<>();
    for (PageContent page : pages) {
      for (TextLine line : atEdges(page)) {
        seen.computeIfAbsent(mark(line), m -> new HashSet<>()).add(page.number());
      }
    }
    List<PageContent> rest = new ArrayList<>();
    for (PageContent page : pages) {
      List<TextLine> edges = atEdges(page);
      List<TextLine> lines =
          page.lines().stream()
              .filter(line -> !(edges.contains(line) && isFurniture(line, page, pages, seen)))
              .toList();
      rest.add(page.with(page.tables(), lines));
    }
    return rest;
  }

  private static boolean isFurniture(
      TextLine line, PageContent page, List<PageContent> pages, Map<Mark, Set<Integer>> seen) {
    int times = seen.getOrDefault(mark(line), Set.of()).size();
    boolean repeated = times >= 2 && times * 2 >= pages.size();
    return repeated || isNumberOf(line.text(), page.number());
  }

  /** A page's own number, with what usually stands around it. */
  private static boolean isNumberOf(String text, int page) {
    String bare = text.replaceAll("[\\s\\-—–－·.第页]", "");
    return bare.equals(String.valueOf(page)) && !bare.equals(text);
  }

  private static List<TextLine> atEdges(PageContent page) {
    double margin = page.shown().height() * MARGIN;
    List<TextLine> lines = page.lines();
    List<TextLine> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean top = i < NEAREST_LINES && line.box().bottom() < margin;
      boolean bottom =
          i >= lines.size() - NEAREST_LINES && line.box().top() > page.shown().height() - margin;
      if (top || bottom) {
        edges.add(line);
      }
    }
    return edges;
  }

  private static Mark mark(TextLine line) {
    return new Mark(line.text().replaceAll("[0-9]+", "#"), Math.round(line.box().centreY() / 5));
  }
}
