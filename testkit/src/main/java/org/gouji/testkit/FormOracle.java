package org.gouji.testkit;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of the tables: FMT-01 to FMT-05 and FMT-09. */
final class FormOracle {
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\([一二三四五六七]\\)|\\d\\.|[一二三四]、)");
  private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}]");

  private final Reading reading;
  private final Sample sample;
  private final Findings findings;
  private final Edition due;

  private FormOracle(Reading reading, Findings findings) {
    this.reading = reading;
    this.sample = reading.sample;
    this.findings = findings;
    this.due = Edition.due(reading.sample.year());
  }

  static void judge(Reading reading, Findings findings) {
    FormOracle oracle = new FormOracle(reading, findings);
    oracle.presence();
    oracle.edition("t2", sample2(reading), reading.edition2);
    oracle.edition("t3", reading.sample.table3().isPresent(), reading.edition3);
    oracle.mixture();
    oracle.table2();
    oracle.table3();
    oracle.table4();
  }

  private static boolean sample2(Reading reading) {
    return reading.sample.table2().isPresent();
  }

  private void presence() {
    presence("t2", sample.table2().isPresent(), "proactiveDisclosure");
    presence("t3", sample.table3().isPresent(), "requests");
    presence("t4", sample.table4().isPresent(), "reviewAndLitigation");
  }

  private void presence(String table, boolean present, String section) {
    if (present) {
      findings.pass("FMT-03", table);
    } else if (sample.section(section).isPresent()) {
      findings.fail("FMT-03", table, Severity.ERROR);
    } else {
      findings.open(
          "FMT-03",
          table,
          "its section is absent too, which is a finding already",
          Outcome.FAIL,
          Outcome.UNDETERMINED);
    }
  }

  private void edition(String table, boolean present, Edition found) {
    if (!present) {
      findings.undetermined("FMT-01", table);
    } else if (found == Edition.MIXED) {
      findings.open("FMT-01", table, "the table mixes the editions", Outcome.values());
    } else {
      findings.judge("FMT-01", table, found != due, Severity.ERROR);
    }
  }

  private void mixture() {
    boolean both = sample.table2().isPresent() && sample.table3().isPresent();
    mixture("t2", sample.table2().isPresent(), both, reading.edition2, reading.edition3);
    mixture("t3", sample.table3().isPresent(), both, reading.edition3, reading.edition2);
  }

  private void mixture(String table, boolean present, boolean both, Edition found, Edition other) {
    if (!present) {
      findings.undetermined("FMT-02", table);
    } else if (found == Edition.MIXED) {
      findings.fail("FMT-02", table, Severity.ERROR);
    } else if (!both) {
      findings.open(
          "FMT-02", table, "the other table is absent", Outcome.PASS, Outcome.UNDETERMINED);
    } else {
      boolean mixed = other != found && other != Edition.MIXED;
      findings.judge("FMT-02", table, mixed && found != due, Severity.ERROR);
    }
  }

  private void table2() {
    boolean present = sample.table2().isPresent();
    for (Block block : Form.table2Blocks(reading.edition2)) {
      for (Row official : block.rows()) {
        String target = "t2:" + official.key();
        Optional<Row> printed = reading.row2(official.key());
        absence(target, present, printed.isPresent(), reading.edition2);
        label(target, official.label(), printed.map(Row::label));
        for (Column column : block.columns()) {
          label(target + "." + column.key(), column.label(), heading(official.key(), column.key()));
        }
      }
    }
    if (reading.edition2 == Edition.MIXED) {
      Stream.of(Edition.TRIAL_2019, Edition.FORMAT_2021).forEach(this::openTable2);
    }
  }

  private Optional<String> heading(String row, String column) {
    return sample
        .table2()
        .filter(t -> t.row(row).isPresent())
        .map(t -> t.blockOf(row))
        .flatMap(b -> b.columns().stream().filter(c -> c.key().equals(column)).findFirst())
        .map(Column::label);
  }

  private void openTable2(Edition edition) {
    String reason = "table 2 mixes the editions";
    for (Block block : Form.table2Blocks(edition)) {
      for (Row row : block.rows()) {
        findings.open("FMT-04", "t2:" + row.key(), reason, Outcome.values());
        findings.open("FMT-05", "t2:" + row.key(), reason, Outcome.values());
        for (Column column : block.columns()) {
          String cell = "t2:" + row.key() + "." + column.key();
          for (String rule : List.of("FMT-05", "FMT-06", "FMT-07", "FMT-08")) {
            findings.open(rule, cell, reason, Outcome.values());
          }
        }
      }
    }
  }

  private void table3() {
    boolean present = sample.table3().isPresent();
    for (Column official : Form.TABLE3_COLUMNS) {
      Optional<String> printed =
          sample.table3().map(t -> t.columns().get(t.columnOf(official.key()))).map(Column::label);
      label("t3:col:" + official.key(), official.label(), printed);
    }
    for (Row official : Form.table3Rows(reading.edition3)) {
      String target = "t3:row:" + official.key();
      boolean printed = reading.printed3(official.key());
      absence(target, present, printed, reading.edition3);
      label(
          target,
          official.label(),
          sample.table3().flatMap(t -> t.row(official.key())).map(Row::label));
      fields(target, printed, target);
    }
  }

  private void table4() {
    for (Column official : Form.table4Columns()) {
      Optional<String> printed =
          sample.table4().map(t -> t.columns().get(t.columnOf(official.key()))).map(Column::label);
      label("t4:" + official.key(), official.label(), printed);
    }
    fields("t4", sample.table4().isPresent(), "t4");
  }

  private void absence(String target, boolean table, boolean row, Edition found) {
    if (!table) {
      findings.undetermined("FMT-04", target);
    } else {
      findings.judge("FMT-04", target, !row, found == due ? Severity.ERROR : Severity.WARNING);
    }
  }

  private void label(String target, String official, Optional<String> printed) {
    if (printed.isEmpty()) {
      findings.undetermined("FMT-05", target);
    } else {
      boolean differs = !wording(official).equals(wording(printed.orElseThrow()));
      findings.judge("FMT-05", target, differs, Severity.WARNING);
    }
  }

  private void fields(String target, boolean printed, String row) {
    if (!printed) {
      findings.undetermined("FMT-09", target);
    } else {
      Severity severity = reading.ownGrid ? Severity.ERROR : Severity.WARNING;
      findings.judge("FMT-09", target, reading.lost(row), severity);
    }
  }

  /** The wording of a label: without numbering marks, brackets, quotes, punctuation and blanks. */
  static String wording(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFKC);
    return MARKS.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceAll("");
  }
}
