package org.gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.document.Place;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Place.PagePlace;
import org.gouji.document.Place.SheetPlace;
import org.gouji.document.Place.TextPlace;

/** A place, {@code at} in the contract. Its members tell which kind it is. */
final class PlaceJson {

  private static final Set<String> KEYS =
      Set.of(
          "line",
          "column",
          "path",
          "table",
          "row",
          "cell",
          "page",
          "x",
          "y",
          "width",
          "height",
          "recognised",
          "sheet",
          "address");

  private PlaceJson() {}

  static ObjectNode write(Place place) {
    ObjectNode node = Json.object();
    if (place instanceof TextPlace text) {
      node.put("line", text.line()).put("column", text.column());
    } else if (place instanceof ElementPlace element) {
      node.put("path", element.path());
      element.table().ifPresent(number -> node.put("table", number));
      element.row().ifPresent(number -> node.put("row", number));
      element.cell().ifPresent(number -> node.put("cell", number));
    } else if (place instanceof PagePlace page) {
      node.put("page", page.page()).put("x", page.x()).put("y", page.y());
      node.put("width", page.width()).put("height", page.height());
      if (page.recognised()) {
        node.put("recognised", true);
      }
    } else if (place instanceof SheetPlace sheet) {
      node.put("sheet", sheet.sheet()).put("address", sheet.address());
    }
    return node;
  }

  /** Puts the member {@code at}, null where there is no place. */
  static void put(ObjectNode node, Optional<Place> place) {
    node.set("at", place.map(PlaceJson::write).orElse(null));
  }

  /**
   * The place of a thing: its {@code at}, else its place in the posted JSON itself, which then is
   * the document.
   */
  static Place of(Node thing) {
    return thing.get("at").map(PlaceJson::read).orElseGet(() -> inPosted(thing));
  }

  static Place inPosted(Node thing) {
    return ElementPlace.of(thing.pointer());
  }

  static Place read(Node at) {
    at.only(KEYS);
    if (at.get("line").isPresent()) {
      int line = at.need("line").integer();
      int column = at.get("column").map(Node::integer).orElse(1);
      return at.build(() -> new TextPlace(line, column));
    }
    if (at.get("path").isPresent()) {
      return new ElementPlace(
          at.need("path").text(), number(at, "table"), number(at, "row"), number(at, "cell"));
    }
    if (at.get("page").isPresent()) {
      return new PagePlace(
          at.need("page").integer(),
          at.need("x").number(),
          at.need("y").number(),
          at.need("width").number(),
          at.need("height").number(),
          at.get("recognised").map(Node::flag).orElse(false));
    }
    if (at.get("sheet").isPresent()) {
      return new SheetPlace(at.need("sheet").text(), at.need("address").text());
    }
    throw at.malformed("位置应有 line、path、page 或 sheet。");
  }

  private static OptionalInt number(Node at, String name) {
    return at.get(name).map(node -> OptionalInt.of(node.integer())).orElse(OptionalInt.empty());
  }
}
