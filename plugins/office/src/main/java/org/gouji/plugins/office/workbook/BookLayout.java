package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.office.workbook.Remarks.Kind;
import org.gouji.reader.Budget;
import org.gouji.text.Numbering;

/**
 * Lays the shown sheets of a workbook out one after the other. The name of a sheet is the heading
 * of what stands in it where that begins with a table, or the name has a number as headings have;
 * not where the text says the same.
 */
final class BookLayout {
  private static final Pattern NO_NAME = Pattern.compile("(Sheet|工作表|表)\\s*\\(?[0-9]+\\)?");

  private BookLayout() {}

  static Document of(List<Sheet> sheets, Remarks remarks, Budget budget)
      throws UnreadableException {
    Map<Sheet, List<Block>> shown = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      if (sheet.hidden() && !sheet.isEmpty()) {
        remarks.add(Kind.HIDDEN_SHEET, sheet.name());
      } else if (!sheet.hidden()) {
        List<Block> blocks = SheetLayout.of(sheet, remarks, budget);
        if (!blocks.isEmpty()) {
          shown.put(sheet, blocks);
        }
      }
    }
    List<Block> all = new ArrayList<>();
    for (Map.Entry<Sheet, List<Block>> sheet : shown.entrySet()) {
      String name = sheet.getKey().name();
      boolean heads = shown.size() > 1 && heads(name, sheet.getValue());
      if (heads) {
        all.add(new Block.Heading(1, name, new Place.SheetPlace(name, "A1")));
      }
      all.addAll(sheet.getValue());
    }
    for (int i = 0; i < all.size(); i++) {
      budget.block();
    }
    return new Document(all, Map.of(), remarks.complete(), remarks.notes());
  }

  private static boolean heads(String name, List<Block> blocks) {
    Optional<Numbering> number = numbering(name);
    String words = number.map(Numbering::rest).orElse(name);
    boolean said =
        blocks.stream()
            .anyMatch(block -> block instanceof Block.Paragraph text && says(text.text(), words));
    boolean begins = number.isPresent() || blocks.get(0) instanceof Block.Grid;
    return begins && !said && !NO_NAME.matcher(name).matches();
  }

  /** Whether a paragraph is the heading itself; a table's caption may have the same words in it. */
  private static boolean says(String paragraph, String words) {
    Optional<Numbering> number = numbering(paragraph.strip());
    String rest = number.map(Numbering::rest).orElse(paragraph).strip();
    return rest.equals(words) || (number.isPresent() && rest.contains(words));
  }

  private static Optional<Numbering> numbering(String text) {
    return Numbering.of(text).filter(found -> found.level() == 1);
  }
}
