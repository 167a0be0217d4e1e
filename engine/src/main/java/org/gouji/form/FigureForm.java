package org.gouji.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that the running text may state, and the cells that count it.
 *
 * @param key key of the vocabulary, such as {@code newReceived} or {@code denied}
 * @param kind requests, answers, handled, carried, applicants, enterprises, result,
 *     reconsideration, litigation or documents
 * @param cells the cells that it adds up
 */
public record FigureForm(String key, String kind, List<CellKey> cells) {

  private static final List<String> DOCUMENTS = List.of("regulations", "normativeDocuments");
  private static final List<String> SUITS =
      List.of("litigationDirect", "litigationAfterReconsideration");

  public FigureForm {
    cells = List.copyOf(cells);
  }

  /**
   * The form of a figure, empty where the tables do not count it.
   *
   * @param second the form that table 2 was measured by
   * @param third the form that table 3 was measured by
   */
  public static Optional<FigureForm> of(String key, Form second, Form third) {
    return switch (key) {
      case "newReceived" -> requests(key, "requests");
      case "resultsTotal" -> requests(key, "answers");
      case "handled" -> requests("resultsTotal", key);
      case "enterprises" ->
          Optional.of(new FigureForm("commercialEnterprise", key, applicants().subList(1, 2)));
      case "carriedOver", "carriedForward" -> requests(key, "carried");
      case "organizations" ->
          Optional.of(new FigureForm(key, "applicants", applicants().subList(1, 6)));
      default -> applicant(key).or(() -> result(key, third)).or(() -> other(key, second));
    };
  }

  /** The figures of results: each row, and each group of rows before its first. */
  public static List<String> results(Form third) {
    Set<String> keys = new LinkedHashSet<>();
    for (RowForm row : third.rows(TableKey.T3)) {
      if (row.result()) {
        keys.add(group(row.key()));
        keys.add(row.key());
      }
    }
    return List.copyOf(keys);
  }

  /** The figures of applicants: each column, and all organisations together. */
  public static List<String> applicantKeys() {
    List<String> keys = new ArrayList<>();
    applicants().forEach(cell -> keys.add(cell.column()));
    keys.add(1, "organizations");
    return keys;
  }

  /** The figures of documents: the cells of 规章 and 规范性文件 in table 2. */
  public static List<String> documents(Form second) {
    return second.cells(TableKey.T2).stream()
        .filter(cell -> DOCUMENTS.contains(cell.row()))
        .map(cell -> cell.row() + "." + cell.column())
        .toList();
  }

  private static String group(String row) {
    int dot = row.indexOf('.');
    return dot < 0 ? row : row.substring(0, dot);
  }

  private static Optional<FigureForm> requests(String row, String kind) {
    return Optional.of(new FigureForm(row, kind, List.of(new CellKey(TableKey.T3, row, "total"))));
  }

  private static List<CellKey> applicants() {
    return Form.of(Edition.E2021).columns(TableKey.T3, "newReceived").stream()
        .map(column -> new CellKey(TableKey.T3, "newReceived", column.key()))
        .limit(6)
        .toList();
  }

  private static Optional<FigureForm> applicant(String key) {
    return applicants().stream()
        .filter(cell -> cell.column().equals(key))
        .findFirst()
        .map(cell -> new FigureForm(key, "applicants", List.of(cell)));
  }

  private static Optional<FigureForm> result(String key, Form third) {
    List<CellKey> cells =
        third.rows(TableKey.T3).stream()
            .filter(RowForm::result)
            .filter(row -> row.key().equals(key) || group(row.key()).equals(key))
            .map(row -> new CellKey(TableKey.T3, row.key(), "total"))
            .toList();
    return some(key, "result", cells);
  }

  private static Optional<FigureForm> other(String key, Form second) {
    if (documents(second).contains(key)) {
      int dot = key.indexOf('.');
      CellKey cell = new CellKey(TableKey.T2, key.substring(0, dot), key.substring(dot + 1));
      return some(key, "documents", List.of(cell));
    }
    String group = group(key);
    String column = group.equals(key) ? "total" : key.substring(group.length() + 1);
    List<String> groups = group.equals("litigation") ? SUITS : List.of(group);
    List<CellKey> cells =
        Form.of(Edition.E2021).cells(TableKey.T4).stream()
            .filter(cell -> groups.contains(cell.row()) && cell.column().equals(column))
            .toList();
    return some(key, group.equals("reconsideration") ? group : "litigation", cells);
  }

  private static Optional<FigureForm> some(String key, String kind, List<CellKey> cells) {
    return cells.isEmpty() ? Optional.empty() : Optional.of(new FigureForm(key, kind, cells));
  }
}
