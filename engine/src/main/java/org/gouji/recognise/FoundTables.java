package org.gouji.recognise;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;
import org.gouji.report.Presence;
import org.gouji.report.Table;

/** The three tables as they were found, and the rows that they take up. */
final class FoundTables {

  private final List<Row> rows;
  private final boolean complete;
  private final Map<TableKey, FoundTable> tables = new EnumMap<>(TableKey.class);
  private final BitSet taken = new BitSet();

  private FoundTables(List<Row> rows, boolean complete) {
    this.rows = rows;
    this.complete = complete;
  }

  /**
   * Looks for the tables, each in its own section first, then in the whole document.
   *
   * @param sections the headings of sections in document order
   * @param complete whether the document was read to its end and shows no pictures
   */
  static FoundTables find(List<Row> rows, List<TopHeading> sections, boolean complete) {
    FoundTables found = new FoundTables(rows, complete);
    found.find(TableKey.T2, sections, Edition.E2021);
    Edition hint = found.tellingEdition(TableKey.T2).orElse(Edition.E2021);
    found.find(TableKey.T3, sections, hint);
    found.find(TableKey.T4, sections, hint);
    return found;
  }

  private void find(TableKey key, List<TopHeading> sections, Edition fallback) {
    FoundTable found =
        section(key.section(), sections)
            .map(span -> in(span, key, fallback))
            .filter(table -> table.table().presence() == Presence.PRESENT)
            .orElseGet(() -> in(new Span(0, rows.size()), key, fallback));
    tables.put(key, found);
    taken.set(found.first(), found.last() + 1);
  }

  private FoundTable in(Span span, TableKey key, Edition fallback) {
    return switch (key) {
      case T2 -> Disclosure.find(rows, span, complete, fallback);
      case T3 -> Requests.find(rows, span, complete, fallback);
      case T4 -> Reviews.find(rows, span, complete);
    };
  }

  /** The rows from the heading of a section to the next one. */
  private Optional<Span> section(SectionKey key, List<TopHeading> sections) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).opens(key)) {
        int end = i + 1 < sections.size() ? sections.get(i + 1).row() : rows.size();
        return Optional.of(new Span(sections.get(i).row() + 1, end));
      }
    }
    return Optional.empty();
  }

  /** Whether a row of the document belongs to a table. */
  boolean takeUp(int row) {
    return taken.get(row);
  }

  /** How many tables are there. */
  long count() {
    return tables.values().stream().filter(FoundTables::isThere).count();
  }

  /** Whether the table of a section is there, wherever it stands. */
  boolean hold(SectionKey section) {
    return tables.values().stream()
        .anyMatch(found -> found.table().key().section() == section && isThere(found));
  }

  private static boolean isThere(FoundTable found) {
    return found.table().presence() == Presence.PRESENT;
  }

  /**
   * The tables, those that do not tell their edition measured by the one that the year demands, and
   * those that are missing where a picture stands marked as such.
   */
  Map<TableKey, Table> measured(OptionalInt year, boolean pictures) {
    Edition due =
        year.isPresent() && year.getAsInt() >= 2019
            ? Edition.dueIn(year.getAsInt())
            : Edition.E2021;
    Map<TableKey, Table> measured = new EnumMap<>(TableKey.class);
    tables.forEach((key, found) -> measured.put(key, measured(key, found, due, pictures)));
    return measured;
  }

  private Table measured(TableKey key, FoundTable found, Edition due, boolean pictures) {
    if (!isThere(found)) {
      return Table.unseen(key, Form.of(due), found.table().presence(), pictures);
    }
    if (key == TableKey.T4 || tellingEdition(key).isPresent()) {
      return found.table();
    }
    TableKey other = key == TableKey.T2 ? TableKey.T3 : TableKey.T2;
    Span span = new Span(found.first(), found.last() + 1);
    return in(span, key, tellingEdition(other).orElse(due)).table();
  }

  private Optional<Edition> tellingEdition(TableKey key) {
    return Optional.ofNullable(tables.get(key))
        .flatMap(found -> found.table().edition())
        .filter(edition -> edition != Edition.MIXED);
  }
}
