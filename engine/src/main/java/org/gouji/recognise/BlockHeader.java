package org.gouji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.BlockForm;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.TableKey;

/**
 * The heading row of a block of table 2, read against both editions.
 *
 * @param edition the edition whose columns it prints
 * @param columns one for each heading field, in the order of the fields
 * @param fields the heading fields
 * @param width number of fields of the row that holds all of them, 0 if they stand in several
 */
record BlockHeader(Edition edition, List<ColumnForm> columns, List<Field> fields, int width) {

  private static final String FIRST = "信息内容";

  /** The labels of the columns of each block. */
  private static final IdentityHashMap<BlockForm, Labels> LABELS = labels();

  BlockHeader {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
  }

  private static IdentityHashMap<BlockForm, Labels> labels() {
    IdentityHashMap<BlockForm, Labels> labels = new IdentityHashMap<>();
    Form.all().stream()
        .flatMap(form -> form.blocks(TableKey.T2).stream())
        .forEach(block -> labels.put(block, Labels.ofColumns(block.columns())));
    return labels;
  }

  /**
   * Reads a heading.
   *
   * @param above the rows between the row before and the row that asks
   * @param row key of the row that stands below it
   * @return empty if no edition has these columns for that row
   */
  static Optional<BlockHeader> read(List<Row> above, String row) {
    List<Field> texts = headingFields(above);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Optional<BlockHeader> best = Optional.empty();
    double bestScore = 0;
    for (Form form : Form.all()) {
      Optional<BlockForm> block = form.blockOf(TableKey.T2, row).or(() -> twin(form, row));
      if (block.isEmpty()) {
        continue;
      }
      Fit fit = Fit.of(texts, block.get());
      if (fit.score() > bestScore) {
        bestScore = fit.score();
        best =
            Optional.of(
                new BlockHeader(
                    form.edition(), fit.columns(), fit.fields(), width(above, fit.fields())));
      }
    }
    return best;
  }

  /** A row that an edition lacks is read by the columns of the block it was dropped from. */
  private static Optional<BlockForm> twin(Form form, String row) {
    return row.equals("otherExternalMatters")
        ? form.blockOf(TableKey.T2, "licensing")
        : Optional.empty();
  }

  private static int width(List<Row> above, List<Field> heading) {
    return above.stream()
        .filter(row -> row.fields().containsAll(heading))
        .mapToInt(row -> row.fields().size())
        .findFirst()
        .orElse(0);
  }

  /** The text fields of the heading: those behind 信息内容, else all that stand there. */
  private static List<Field> headingFields(List<Row> above) {
    List<Field> fields = new ArrayList<>();
    for (Row row : above) {
      for (Field field : row.fields()) {
        if (field.isText() && field.key().startsWith(FIRST)) {
          fields.clear();
        } else if (field.isText() && !field.key().isEmpty() && field.key().length() <= 30) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** How well heading fields fit the columns of one edition. */
  private record Fit(double score, List<ColumnForm> columns, List<Field> fields) {

    static Fit of(List<Field> texts, BlockForm block) {
      List<ColumnForm> official = block.columns();
      Labels labels = Objects.requireNonNull(LABELS.get(block));
      Map<Integer, ColumnForm> byField = new HashMap<>();
      Set<Integer> taken = new HashSet<>();
      List<Field> fields = new ArrayList<>();
      double score = 0;
      for (int i = 0; i < texts.size(); i++) {
        Joined joined = Joined.best(texts, i, labels, taken);
        if (joined.hit().isPresent()) {
          Labels.Hit hit = joined.hit().get();
          taken.add(hit.index());
          byField.put(fields.size(), official.get(hit.index()));
          score += hit.score();
          i += joined.pieces() - 1;
        }
        fields.add(joined.field());
      }
      return complete(score, byField, fields, official);
    }

    /**
     * A heading with as many fields as the form has columns is complete: a field whose text is no
     * label then heads the column of its position, if the others stand in theirs.
     */
    private static Fit complete(
        double score,
        Map<Integer, ColumnForm> byField,
        List<Field> fields,
        List<ColumnForm> official) {
      boolean inPlace =
          byField.entrySet().stream()
              .allMatch(
                  entry ->
                      entry.getKey() < official.size()
                          && official.get(entry.getKey()).equals(entry.getValue()));
      if (fields.size() == official.size() && inPlace) {
        return new Fit(byField.isEmpty() ? 0 : score + 1, official, fields);
      }
      List<ColumnForm> columns = new ArrayList<>();
      List<Field> known = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        ColumnForm column = byField.get(i);
        if (column != null) {
          columns.add(column);
          known.add(fields.get(i));
        }
      }
      boolean all = columns.size() == official.size();
      return all ? new Fit(score + 1, columns, known) : new Fit(0, List.of(), List.of());
    }
  }

  /** A heading label that is printed in several pieces. */
  private record Joined(Field field, int pieces, Optional<Labels.Hit> hit) {

    static Joined best(List<Field> texts, int from, Labels labels, Set<Integer> taken) {
      Joined best = new Joined(texts.get(from), 1, Optional.empty());
      StringBuilder text = new StringBuilder();
      for (int pieces = 1; pieces <= 3 && from + pieces <= texts.size(); pieces++) {
        text.append(texts.get(from + pieces - 1).text());
        Field first = texts.get(from);
        Phrase phrase = pieces == 1 ? first.phrase() : Phrase.of(text.toString());
        Optional<Labels.Hit> hit =
            labels.match(phrase).stream().filter(h -> !taken.contains(h.index())).findFirst();
        double score = hit.map(Labels.Hit::score).orElse(0.0);
        if (score > best.hit().map(Labels.Hit::score).orElse(0.0)) {
          best = new Joined(Field.of(text.toString(), first.column(), first.place()), pieces, hit);
        }
      }
      return best;
    }
  }
}
