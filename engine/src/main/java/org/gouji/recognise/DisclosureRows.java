package org.gouji.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.recognise.Anchors.Anchor;

/** Places the fields of table 2: each row's figures under the heading of its block. */
final class DisclosureRows {

  private static final int ENOUGH_ROWS = 2;

  private DisclosureRows() {}

  /**
   * The rows in document order, by key.
   *
   * @param header the first row that may belong to the heading of the first row
   * @param end index behind the last row that is looked at
   */
  static Map<String, DisclosureRow> place(
      List<Row> rows, List<Anchor> anchors, int header, int end) {
    Map<String, BlockHeader> headers = headers(rows, anchors, header);
    boolean edgesShown = edgesShown(rows, anchors, headers, end);
    Map<String, DisclosureRow> found = new LinkedHashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      String key = DisclosureForm.key(anchor);
      int next = i + 1 < anchors.size() ? anchors.get(i + 1).firstRow() : end;
      List<Field> after = RowFields.behind(rows, anchor, next);
      Optional<BlockHeader> own = Optional.ofNullable(headers.get(key));
      Placement placement =
          own.map(heading -> place(rows.get(anchor.row()), after, heading, edgesShown))
              .orElseGet(() -> Placement.none(after));
      found.put(key, new DisclosureRow(FoundRow.of(rows, anchor, after, placement), own));
    }
    return found;
  }

  /** The heading of each row: its own, or that of the row before in the same block. */
  private static Map<String, BlockHeader> headers(
      List<Row> rows, List<Anchor> anchors, int header) {
    Map<String, BlockHeader> headers = new HashMap<>();
    int above = header;
    String previous = "";
    for (Anchor anchor : anchors) {
      String key = DisclosureForm.key(anchor);
      Optional<BlockHeader> own = BlockHeader.read(rows.subList(above, anchor.firstRow()), key);
      BlockHeader before = headers.get(previous);
      if (own.isPresent()) {
        headers.put(key, own.get());
      } else if (before != null && DisclosureForm.inOneBlock(previous, key)) {
        headers.put(key, before);
      }
      previous = key;
      above = anchor.row() + 1;
    }
    return headers;
  }

  /** Whether the full rows all show exactly as many fields as their heading. */
  private static boolean edgesShown(
      List<Row> rows, List<Anchor> anchors, Map<String, BlockHeader> headers, int end) {
    int exact = 0;
    for (Anchor anchor : anchors) {
      BlockHeader header = headers.get(DisclosureForm.key(anchor));
      List<Field> after = RowFields.behind(rows, anchor, end);
      if (header != null && Placement.isFull(after, header.columns().size())) {
        if (!Placement.isExact(after, header.columns().size())) {
          return false;
        }
        exact++;
      }
    }
    return exact >= ENOUGH_ROWS;
  }

  private static Placement place(
      Row row, List<Field> after, BlockHeader header, boolean edgesShown) {
    boolean drawn = row.isDrawn();
    int columns = header.columns().size();
    boolean filledUp = row.mayBeFilledUp() && columns > 1;
    if (!drawn && !filledUp && row.fields().size() == header.width()) {
      return underHeading(after, header);
    }
    if (columns == 1 && !after.isEmpty() && after.stream().allMatch(Field::isBlank)) {
      return new Placement(true, List.of(after.get(0)));
    }
    Placement placement = Placement.of(after, columns, (drawn || edgesShown) && !filledUp);
    if (!placement.assigned()) {
      return isUnder(header, placement.fields())
          ? new Placement(true, placement.fields())
          : placement;
    }
    boolean shifted = drawn && !isUnder(header, placement.fields());
    return shifted ? Placement.none(after) : placement;
  }

  /** A row with as many fields as its heading row is read field by field below it. */
  private static Placement underHeading(List<Field> after, BlockHeader header) {
    List<Integer> heads = columnsOf(header.fields());
    List<Field> below = after.stream().filter(field -> heads.contains(field.column())).toList();
    boolean nothingBeside =
        after.stream().allMatch(field -> field.isBlank() || heads.contains(field.column()));
    return below.size() == heads.size() && nothingBeside
        ? new Placement(true, below)
        : Placement.none(after);
  }

  /** Whether exactly one field stands under each column of the heading. */
  private static boolean isUnder(BlockHeader header, List<Field> fields) {
    return columnsOf(fields).equals(columnsOf(header.fields()));
  }

  private static List<Integer> columnsOf(List<Field> fields) {
    return fields.stream().map(Field::column).toList();
  }
}
