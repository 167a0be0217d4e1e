package org.gouji.plugins.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Place;
import org.gouji.document.Place.PagePlace;
import org.gouji.document.Slot;
import org.gouji.judge.Result;
import org.gouji.plugins.page.SourceView.BoxView;
import org.gouji.plugins.page.SourceView.PageView;

/** Boxes on the pictures of pages, over all that findings stand on. */
final class PageBoxes {

  private final String file;
  private final Marks marks;
  private final Map<Object, String> ids;

  /**
   * Makes boxes.
   *
   * @param ids gets the id of each box by its place
   */
  PageBoxes(String file, Marks marks, Map<Object, String> ids) {
    this.file = file;
    this.marks = marks;
    this.ids = ids;
  }

  List<PageView> pages(List<DrawnPage> drawn, Optional<Document> document) {
    Set<PagePlace> places = new LinkedHashSet<>();
    document.ifPresent(found -> found.blocks().forEach(block -> add(block, places)));
    List<PageView> pages = new ArrayList<>();
    for (DrawnPage page : drawn) {
      int number = pages.size() + 1;
      List<BoxView> boxes =
          places.stream()
              .filter(place -> place.page() == number && !marks.at(place).isEmpty())
              .map(this::box)
              .toList();
      pages.add(
          new PageView(
              number,
              "data:image/png;base64," + Base64.getEncoder().encodeToString(page.png()),
              plain(page.width()),
              plain(page.height()),
              boxes));
    }
    return pages;
  }

  private static void add(Block block, Set<PagePlace> places) {
    if (block instanceof Block.Grid grid) {
      for (List<Optional<Slot>> row : grid.rows()) {
        row.forEach(slot -> slot.map(Slot::place).ifPresent(place -> add(place, places)));
      }
    } else {
      add(block.place(), places);
    }
  }

  private static void add(Place place, Set<PagePlace> places) {
    if (place instanceof PagePlace box) {
      places.add(box);
    }
  }

  private BoxView box(PagePlace place) {
    String id = file + "-b" + (ids.size() + 1);
    ids.put(place, id);
    List<Result> findings = marks.at(place);
    return new BoxView(
        id,
        Marks.key(findings),
        "#" + marks.id(findings.get(0)),
        findings.stream()
            .map(finding -> finding.rule() + " " + finding.message())
            .collect(Collectors.joining("\n")),
        plain(place.x()),
        plain(place.y()),
        plain(place.width()),
        plain(place.height()));
  }

  private static String plain(BigDecimal points) {
    return points.toPlainString();
  }
}
