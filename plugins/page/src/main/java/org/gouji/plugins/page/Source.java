package org.gouji.plugins.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Place.TextPlace;
import org.gouji.document.Slot;
import org.gouji.judge.Result;
import org.gouji.plugins.page.SourceView.PageView;
import org.gouji.plugins.page.SourceView.PieceView;
import org.gouji.verdict.Checked;

/** The document beside the findings: which pieces it has, and where evidence stands in it. */
final class Source {

  /** A report has some hundred pieces; of a whole book only its beginning is shown. */
  private static final int MOST = 5_000;

  private final String file;
  private final Optional<Document> document;
  private final Marks marks;
  private final List<PieceView> pieces = new ArrayList<>();
  private final Map<Object, String> ids = new HashMap<>();
  private final List<PageView> pages;
  private boolean lines;
  private int left;

  Source(String file, Checked checked, Marks marks) {
    this.file = file;
    this.document = checked.source();
    this.marks = marks;
    PageBoxes boxes = new PageBoxes(file, marks, ids);
    this.pages = boxes.pages(checked.pages(), document);
    document.ifPresent(found -> found.blocks().forEach(this::add));
  }

  Optional<SourceView> view() {
    String cut = left == 0 ? "" : "原文很长，以下 " + left + " 行（段）未显示。";
    return document
        .filter(found -> !pieces.isEmpty())
        .map(found -> new SourceView(pages, lines, pieces, cut));
  }

  /** Link to the piece at a place; empty where it is not shown. */
  Optional<String> href(Place place) {
    return Optional.ofNullable(ids.get(spot(place))).map(id -> "#" + id);
  }

  /** Lines are found by number, whatever the column; elements by their path. */
  private static Object spot(Place place) {
    if (place instanceof TextPlace text) {
      return text.line();
    }
    return place instanceof ElementPlace element ? element.path() : place;
  }

  private void add(Block block) {
    if (pieces.size() >= MOST) {
      left++;
    } else if (block instanceof Block.Line line) {
      lines = true;
      add(String.valueOf(line.number()), "line", List.of(line.text()), Set.of(line.place()));
    } else if (block instanceof Block.Heading heading) {
      add("标题", "heading", List.of(heading.text()), Set.of(heading.place()));
    } else if (block instanceof Block.Paragraph paragraph) {
      add("", "paragraph", List.of(paragraph.text()), Set.of(paragraph.place()));
    } else if (block instanceof Block.Picture picture) {
      add("图片", "picture", List.of("［图片］" + picture.description()), Set.of(picture.place()));
    } else if (block instanceof Block.Grid grid) {
      grid.rows().forEach(this::addRow);
    }
  }

  /** A row of a table: each cell once, where it begins. */
  private void addRow(List<Optional<Slot>> row) {
    Set<Slot> slots = new LinkedHashSet<>();
    row.forEach(slot -> slot.ifPresent(slots::add));
    Set<Place> places = new LinkedHashSet<>();
    slots.forEach(slot -> places.add(slot.place()));
    add("表", "row", slots.stream().map(Slot::text).toList(), places);
  }

  private void add(String label, String kind, List<String> cells, Set<Place> places) {
    String id = file + "-s" + (pieces.size() + 1);
    Set<Result> here = new LinkedHashSet<>();
    for (Place place : places) {
      here.addAll(marks.at(place));
      ids.putIfAbsent(spot(place), id);
    }
    List<Result> findings = List.copyOf(here);
    String style = findings.isEmpty() ? kind : kind + " " + Marks.key(findings);
    pieces.add(new PieceView(id, label, cells, style, marks.ways(findings)));
  }
}
