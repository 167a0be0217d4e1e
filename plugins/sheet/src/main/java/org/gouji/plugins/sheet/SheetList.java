package org.gouji.plugins.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.plugins.sheet.Columns.Column;

/** A list that goes on in a further sheet where the format takes no more rows. */
final class SheetList {

  private final String name;
  private final List<Column> columns;
  private final List<Sheet> sheets = new ArrayList<>();

  SheetList(String name, List<Column> columns) {
    this.name = name;
    this.columns = columns;
    sheets.add(new Sheet(name, columns));
  }

  void add(List<String> texts) {
    if (last().isFull()) {
      sheets.add(new Sheet(name + " " + (sheets.size() + 1), columns));
    }
    last().add(texts);
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  private Sheet last() {
    return sheets.get(sheets.size() - 1);
  }
}
