package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/** Writes pages as blocks, in reading order, joining what page breaks tore. */
final class BlockWriter {

  /** A picture smaller than these parts of a page holds no table. */
  private static final double LEAST_WIDTH = 0.25;

  private static final double LEAST_HEIGHT = 0.05;

  private sealed interface Item permits LineItem, TableItem, PictureItem {
    double top();
  }

  private record LineItem(TextLine line, int page) implements Item {
    @Override
    public double top() {
      return line.box().top();
    }
  }

  private record TableItem(PageTable table) implements Item {
    @Override
    public double top() {
      return table.box().top();
    }
  }

  private record PictureItem(Box box, int page) implements Item {
    @Override
    public double top() {
      return box.top();
    }
  }

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final Paragraphs paragraphs;
  private final List<Paragraphs.Placed> lines = new ArrayList<>();
  private Optional<PageTable> table = Optional.empty();

  private BlockWriter(Budget budget, Paragraphs paragraphs) {
    this.budget = budget;
    this.paragraphs = paragraphs;
  }

  static List<Block> write(List<PageContent> pages, Budget budget) throws UnreadableException {
    BlockWriter writer = new BlockWriter(budget, Paragraphs.of(pages));
    for (PageContent page : pages) {
      for (Item item : items(page)) {
        writer.add(item);
      }
    }
    writer.flush();
    return writer.blocks;
  }

  private static List<Item> items(PageContent page) {
    List<Item> items = new ArrayList<>();
    page.lines().forEach(line -> items.add(new LineItem(line, page.number())));
    page.tables().forEach(table -> items.add(new TableItem(table)));
    page.pictures().stream()
        .filter(box -> box.width() >= page.shown().width() * LEAST_WIDTH)
        .filter(box -> box.height() >= page.shown().height() * LEAST_HEIGHT)
        .forEach(box -> items.add(new PictureItem(box, page.number())));
    items.sort(Comparator.comparingDouble(Item::top));
    return items;
  }

  private void add(Item item) throws UnreadableException {
    if (item instanceof TableItem next) {
      Optional<PageTable> joined =
          lines.isEmpty()
              ? table
                  .filter(open -> open.lastPage() + 1 == next.table().page())
                  .flatMap(open -> TableJoin.of(open, next.table()))
              : Optional.empty();
      if (joined.isEmpty()) {
        flush();
      }
      table = joined.or(() -> Optional.of(next.table()));
    } else if (item instanceof LineItem line) {
      flushTable();
      lines.add(new Paragraphs.Placed(line.line(), line.page()));
    } else if (item instanceof PictureItem picture) {
      flush();
      block(new Block.Picture("", picture.box().on(picture.page())));
    }
  }

  private void flush() throws UnreadableException {
    flushTable();
    for (Paragraphs.Paragraph paragraph : paragraphs.join(lines)) {
      block(new Block.Paragraph(paragraph.text(), paragraph.box().on(paragraph.page())));
    }
    lines.clear();
  }

  private void flushTable() throws UnreadableException {
    if (table.isPresent()) {
      block(table.get().isFrame() ? table.get().paragraph() : table.get().grid());
      table = Optional.empty();
    }
  }

  private void block(Block block) throws UnreadableException {
    budget.block();
    blocks.add(block);
  }
}
