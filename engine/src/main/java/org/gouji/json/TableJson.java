package org.gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.Edition;
import org.gouji.form.TableKey;
import org.gouji.report.Cell;
import org.gouji.report.Origin;
import org.gouji.report.Presence;
import org.gouji.report.PrintedLabel;
import org.gouji.report.Statement;
import org.gouji.report.Table;
import org.gouji.report.TableRow;

/** All of a table but its cells, which stand by themselves in the contract. */
final class TableJson {

  private static final Set<String> KEYS =
      Set.of("presence", "picture", "edition", "marks", "rows", "labels", "at");
  private static final Set<String> ROW_KEYS =
      Set.of("target", "presence", "assigned", "fields", "printed", "origin", "at");
  private static final Set<String> LABEL_KEYS = Set.of("target", "text", "official", "at");

  private TableJson() {}

  static ObjectNode write(Table table) {
    ObjectNode node = Json.object();
    node.put("presence", table.presence().name());
    node.put("picture", table.picture());
    node.put("edition", table.edition().map(Edition::word).orElse(null));
    ObjectNode marks = node.putObject("marks");
    table
        .marks()
        .forEach(
            (edition, labels) ->
                marks.set(edition.word(), ReportWriter.list(labels, ReportWriter::statement)));
    node.set("rows", ReportWriter.list(table.rows(), TableJson::row));
    node.set("labels", ReportWriter.list(table.labels(), TableJson::label));
    PlaceJson.put(node, table.at());
    return node;
  }

  private static ObjectNode row(TableRow row) {
    ObjectNode node = Json.object();
    node.put("target", row.target()).put("presence", row.presence().name());
    node.put("assigned", row.assigned()).put("fields", row.fields());
    node.set("printed", ReportWriter.list(row.printed(), ReportWriter::statement));
    node.put("origin", row.origin().name());
    PlaceJson.put(node, row.at());
    return node;
  }

  private static ObjectNode label(PrintedLabel label) {
    ObjectNode node = Json.object();
    node.put("target", label.target()).put("text", label.text().orElse(null));
    node.put("official", label.official());
    PlaceJson.put(node, label.at());
    return node;
  }

  /** A table with all that was said of it; nothing is added to its cells. */
  static Table read(TableKey key, Node node, Map<String, Cell> cells) {
    node.only(KEYS);
    return new Table(
        key,
        node.need("presence").oneOf(Presence.class),
        node.get("picture").map(Node::flag).orElse(false),
        node.get("edition").map(TableJson::edition),
        node.get("marks").map(TableJson::marks).orElse(Map.of()),
        node.get("rows").map(rows -> rows(key, rows)).orElse(List.of()),
        node.get("labels").map(labels -> labels(key, labels)).orElse(List.of()),
        cells,
        node.get("at").map(PlaceJson::read));
  }

  static Edition edition(Node node) {
    return node.oneOf(List.of(Edition.values()), Edition::word);
  }

  private static Map<Edition, List<Statement>> marks(Node node) {
    Map<Edition, List<Statement>> marks = new EnumMap<>(Edition.class);
    for (Edition edition : Edition.values()) {
      node.get(edition.word()).ifPresent(list -> marks.put(edition, statements(list)));
    }
    node.only(Set.of(Edition.E2019.word(), Edition.E2021.word(), Edition.MIXED.word()));
    return marks;
  }

  private static List<TableRow> rows(TableKey key, Node list) {
    Set<String> open = TableTargets.rows(key);
    return list.items().stream().map(node -> readRow(node, open)).toList();
  }

  private static List<PrintedLabel> labels(TableKey key, Node list) {
    Set<String> open = TableTargets.labels(key);
    return list.items().stream().map(node -> readLabel(node, open)).toList();
  }

  /** A target that the form has and that was not named before. */
  private static String target(Node node, Set<String> open) {
    Node target = node.need("target");
    if (!open.remove(target.text())) {
      throw target.malformed("“" + target.text() + "”不是该表的行、列，或者出现了两次。");
    }
    return target.text();
  }

  private static TableRow readRow(Node node, Set<String> open) {
    node.only(ROW_KEYS);
    return new TableRow(
        target(node, open),
        node.need("presence").oneOf(Presence.class),
        node.need("assigned").flag(),
        node.need("fields").integer(),
        node.get("printed").map(TableJson::statements).orElse(List.of()),
        node.get("origin").map(origin -> origin.oneOf(Origin.class)).orElse(Origin.UNKNOWN),
        node.get("at").map(PlaceJson::read));
  }

  private static PrintedLabel readLabel(Node node, Set<String> open) {
    node.only(LABEL_KEYS);
    return new PrintedLabel(
        target(node, open),
        node.get("text").map(Node::text),
        node.need("official").text(),
        node.get("at").map(PlaceJson::read));
  }

  static List<Statement> statements(Node list) {
    return list.items().stream().map(TableJson::statement).toList();
  }

  private static Statement statement(Node node) {
    node.only(Set.of("text", "at"));
    return new Statement(node.need("text").text(), PlaceJson.of(node));
  }
}
