package org.gouji.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition of the official format. The two editions are the data files {@code edition-2019.yaml}
 * and {@code edition-2021.yaml} beside this class; labels and their source are in there.
 */
public final class Form {

  private static final Form OF_2019 = load("edition-2019.yaml");
  private static final Form OF_2021 = load("edition-2021.yaml");

  private final Edition edition;
  private final String norm;
  private final List<SectionForm> sections;
  private final List<BlockForm> table2;
  private final BlockForm table3;
  private final BlockForm table4;

  private Form(Source source) {
    edition = Edition.of(source.edition);
    norm = source.norm;
    sections =
        source.sections.stream()
            .map(
                section ->
                    new SectionForm(
                        SectionKey.find(section.key).orElseThrow(),
                        section.title,
                        section.variants,
                        section.keywords))
            .toList();
    table2 = List.copyOf(source.table2);
    table3 = new BlockForm("", source.table3.columns, source.table3.rows);
    table4 = new BlockForm("", source.table4.columns, source.table4.groups);
  }

  /**
   * The form of an edition.
   *
   * @throws IllegalArgumentException for {@link Edition#MIXED}, which is no form
   */
  public static Form of(Edition edition) {
    return switch (edition) {
      case E2019 -> OF_2019;
      case E2021 -> OF_2021;
      case MIXED -> throw new IllegalArgumentException("there is no mixed form");
    };
  }

  /** Both forms, the older first. */
  public static List<Form> all() {
    return List.of(OF_2019, OF_2021);
  }

  /** Which edition this is. */
  public Edition edition() {
    return edition;
  }

  /** Document that prescribes the form. */
  public String norm() {
    return norm;
  }

  /** The six sections in order. */
  public List<SectionForm> sections() {
    return sections;
  }

  /** The form of one section. */
  public SectionForm section(SectionKey key) {
    return sections.get(key.number() - 1);
  }

  /** Blocks of a table in order: several for table 2, one for tables 3 and 4. */
  public List<BlockForm> blocks(TableKey table) {
    return switch (table) {
      case T2 -> table2;
      case T3 -> List.of(table3);
      case T4 -> List.of(table4);
    };
  }

  /** The rows of a table in order. */
  public List<RowForm> rows(TableKey table) {
    return blocks(table).stream().flatMap(block -> block.rows().stream()).toList();
  }

  /** The block that holds a row, empty if this edition has no such row. */
  public Optional<BlockForm> blockOf(TableKey table, String row) {
    return blocks(table).stream()
        .filter(block -> block.rows().stream().anyMatch(form -> form.key().equals(row)))
        .findFirst();
  }

  /** A row's form, empty if this edition has no such row. */
  public Optional<RowForm> row(TableKey table, String row) {
    return rows(table).stream().filter(form -> form.key().equals(row)).findFirst();
  }

  /** The columns that a row has, in order; none for an unknown row. */
  public List<ColumnForm> columns(TableKey table, String row) {
    return blockOf(table, row).map(BlockForm::columns).orElse(List.of());
  }

  /** A column's form within a row. */
  public Optional<ColumnForm> column(TableKey table, String row, String column) {
    return columns(table, row).stream().filter(form -> form.key().equals(column)).findFirst();
  }

  /** Every cell of a table in reading order. */
  public List<CellKey> cells(TableKey table) {
    return rows(table).stream()
        .flatMap(
            row ->
                columns(table, row.key()).stream()
                    .map(column -> new CellKey(table, row.key(), column.key())))
        .toList();
  }

  private static Form load(String file) {
    ObjectMapper mapper =
        new ObjectMapper(new YAMLFactory())
            .registerModule(new Jdk8Module())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try (InputStream in = Form.class.getResourceAsStream(file)) {
      return new Form(mapper.readValue(Objects.requireNonNull(in, file), Source.class));
    } catch (IOException e) {
      throw new UncheckedIOException("form " + file, e);
    }
  }

  /** Shape of a data file. */
  private record Source(
      @JsonProperty(required = true) String edition,
      @JsonProperty(required = true) String norm,
      @JsonProperty(required = true) List<SectionSource> sections,
      @JsonProperty(required = true) List<BlockForm> table2,
      @JsonProperty(required = true) Table3Source table3,
      @JsonProperty(required = true) Table4Source table4) {}

  private record SectionSource(
      String key, String title, List<String> variants, List<String> keywords) {}

  private record Table3Source(String note, List<ColumnForm> columns, List<RowForm> rows) {}

  private record Table4Source(List<ColumnForm> columns, List<RowForm> groups) {}
}
