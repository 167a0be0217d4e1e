package org.gouji.plugins.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.gouji.document.Block;
import org.gouji.document.Place;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the visible content of a page into blocks, in the order of the source. */
final class BlockWriter implements NodeWalk.Visitor {

  /** A longer "heading" is one that was never closed. */
  private static final int LONGEST_HEADING = 120;

  private final Page page;
  private final Map<Node, Weight> weights;
  private final ElementPaths paths;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> embedded = new ArrayList<>();
  private final List<Integer> overlapping = new ArrayList<>();

  private final FlowText text = new FlowText(' ');
  private final List<Element> pictures = new ArrayList<>();
  private final Deque<Element> openBlocks = new ArrayDeque<>();
  private int preformatted;
  private int tables;

  BlockWriter(Page page, Map<Node, Weight> weights, ElementPaths paths) {
    this.page = page;
    this.weights = weights;
    this.paths = paths;
  }

  /** Writes all that stands in an element. */
  void write(Element content) throws UnreadableException {
    openBlocks.push(content);
    page.walk().over(content, this);
    flush();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Elements that show other files, which were not read. */
  List<Element> embedded() {
    return embedded;
  }

  /** Numbers of the tables in which cells overlap. */
  List<Integer> overlapping() {
    return overlapping;
  }

  @Override
  public boolean enter(Node node) throws UnreadableException {
    if (!page.shows(node)) {
      return false;
    }
    if (node instanceof TextNode textNode) {
      text.append(textNode, preformatted > 0);
      return false;
    }
    return node instanceof Element element && enterElement(element);
  }

  @Override
  public void leave(Node node) throws UnreadableException {
    if (node instanceof Element element && page.shows(node)) {
      preformatted -= Tags.keepsLines(element) ? 1 : 0;
      if (Tags.isBlock(element)) {
        flush();
        openBlocks.pop();
      } else if (Tags.APART_IN_DIGITS.contains(element.normalName())) {
        text.separateDigits();
      }
    }
  }

  private boolean enterElement(Element element) throws UnreadableException {
    String name = element.normalName();
    preformatted += Tags.keepsLines(element) ? 1 : 0;
    if (Tags.isBlock(element)) {
      flush();
      openBlocks.push(element);
    } else if (name.equals("br")) {
      flush();
    } else if (Tags.APART_IN_DIGITS.contains(name)) {
      text.separateDigits();
    }
    if (Tags.EMBEDDING.contains(name)) {
      if (!Pictures.isTiny(element)) {
        embedded.add(element);
      }
      return false;
    }
    if (Pictures.isContent(element)) {
      pictures.add(element);
    }
    return !name.equals("table") || !writeTable(element);
  }

  /** Writes a table as a grid, unless it only arranges other things. */
  private boolean writeTable(Element table) throws UnreadableException {
    TableRows rows = TableRows.of(table, page);
    if (rows.arrangesPage(table, weights)) {
      return false;
    }
    page.budget().table();
    String path = paths.of(table);
    TableGrid grid = TableGrid.of(rows, page, path, tables + 1);
    for (Element part : page.children(table)) {
      if (part.normalName().equals("caption")) {
        addLines(CellContent.of(part, page).text().lines().toList(), part);
      }
    }
    if (grid.isEmpty()) {
      return true;
    }
    tables++;
    add(new Block.Grid(grid.rows(), Block.Grid.Source.OWN, ElementPlace.of(path)));
    for (TableGrid.CellPicture picture : grid.pictures()) {
      add(new Block.Picture(Pictures.description(picture.image()), picture.place()));
    }
    if (grid.overlaps()) {
      overlapping.add(tables);
    }
    return true;
  }

  private void flush() throws UnreadableException {
    addLines(text.takeLines(), openBlocks.element());
    for (Element picture : pictures) {
      Place place = ElementPlace.of(paths.of(picture));
      add(new Block.Picture(Pictures.description(picture), place));
    }
    pictures.clear();
  }

  private void addLines(List<String> lines, Element in) throws UnreadableException {
    if (lines.isEmpty()) {
      return;
    }
    Place place = ElementPlace.of(paths.of(in));
    int level =
        openBlocks.stream().mapToInt(Tags::headingLevel).filter(l -> l > 0).findFirst().orElse(0);
    for (String line : lines) {
      boolean heading = level > 0 && line.length() <= LONGEST_HEADING;
      add(heading ? new Block.Heading(level, line, place) : new Block.Paragraph(line, place));
    }
  }

  private void add(Block block) throws UnreadableException {
    page.budget().block();
    blocks.add(block);
  }
}
