package org.gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Place;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Form;
import org.gouji.form.Measure;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Origin;

/** A cell of a table. What kind of number it holds follows from its key and is not written. */
final class CellJson {

  private static final Set<String> KEYS =
      Set.of("state", "value", "raw", "unit", "yuan", "origin", "at", "unitInCell");

  private CellJson() {}

  static ObjectNode write(Cell cell) {
    ObjectNode node = Json.object();
    values(node, cell);
    node.put("unit", cell.unit().orElse(null));
    cell.yuan().ifPresent(yuan -> node.put("yuan", yuan));
    node.put("origin", cell.origin().name());
    PlaceJson.put(node, cell.at());
    if (cell.unitInCell() || cell.unit().isPresent()) {
      node.put("unitInCell", cell.unitInCell());
    }
    return node;
  }

  /** Puts what was read: state, number, text. */
  static void values(ObjectNode node, Cell cell) {
    node.put("state", cell.state().name());
    node.put("value", cell.value().orElse(null));
    node.put("raw", cell.raw());
  }

  /** The measure of a cell, empty if no edition has such a cell. */
  static Optional<Measure> measure(CellKey key) {
    return Form.all().stream()
        .flatMap(form -> form.column(key.table(), key.row(), key.column()).stream())
        .map(ColumnForm::measure)
        .findFirst();
  }

  static Cell read(CellKey key, Node node) {
    Measure measure =
        measure(key).orElseThrow(() -> node.malformed("表格没有单元格“" + key.target() + "”。"));
    node.only(KEYS);
    CellState state = node.need("state").oneOf(CellState.class);
    Optional<BigDecimal> value = node.get("value").map(Node::number);
    if (value.isPresent() != (state == CellState.VALUE)) {
      throw node.contradiction(
          state == CellState.VALUE
              ? "state 为 VALUE 时必须有 value。"
              : "state 为 " + state + " 时不得有 value；只有 VALUE 是数字。");
    }
    Optional<String> unit = node.get("unit").map(Node::text);
    String raw =
        node.get("raw")
            .map(Node::text)
            .orElseGet(() -> value.map(BigDecimal::toPlainString).orElse(""));
    boolean unitInCell =
        node.get("unitInCell")
            .map(Node::flag)
            .orElseGet(() -> unit.filter(raw::contains).isPresent());
    Cell cell =
        new Cell(
            key,
            state,
            value,
            raw,
            unit,
            unitInCell,
            measure,
            node.get("origin").map(origin -> origin.oneOf(Origin.class)).orElse(Origin.UNKNOWN),
            place(node, state));
    node.get("yuan").ifPresent(yuan -> checkYuan(yuan, cell));
    return cell;
  }

  private static Optional<Place> place(Node node, CellState state) {
    if (node.get("at").isPresent()) {
      return node.get("at").map(PlaceJson::read);
    }
    return state == CellState.ABSENT ? Optional.empty() : Optional.of(PlaceJson.inPosted(node));
  }

  private static void checkYuan(Node yuan, Cell cell) {
    BigDecimal stated = yuan.number();
    if (cell.yuan().map(amount -> amount.compareTo(stated) != 0).orElse(true)) {
      throw yuan.contradiction("与 value 和 unit 换算的金额不一致。");
    }
  }
}
