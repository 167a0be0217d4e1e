package org.gouji.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The order in which every layout writes: title, preface, sections, each table after its section.
 */
abstract class FlowLayout implements Layout {
  /** Where one document is written to. */
  static final class Page {
    final StringBuilder out = new StringBuilder();
    final LabelStyle style;
    final long seed;

    Page(LabelStyle style, long seed) {
      this.style = style;
      this.seed = seed;
    }

    Page line(String text) {
      out.append(text).append('\n');
      return this;
    }
  }

  abstract void title(Page page, String title);

  abstract void heading(Page page, String heading);

  abstract void paragraph(Page page, String text);

  abstract void table2(Page page, Table2 table);

  abstract void table3(Page page, Table3 table);

  abstract void table4(Page page, Table4 table);

  /** What stands before everything else. */
  void begin(Page page, Sample sample) {}

  /** What stands after everything else. */
  void end(Page page) {}

  Charset charset() {
    return StandardCharsets.UTF_8;
  }

  @Override
  public byte[] write(Sample sample, long seed) {
    LabelStyle style = LabelStyle.of(seed);
    Page page = new Page(style, seed);
    Sample styled = style.apply(sample);
    begin(page, styled);
    title(page, styled.title());
    styled.preface().forEach(p -> paragraph(page, p));
    int next = 0;
    for (Section section : styled.sections()) {
      int index = Form.SECTIONS.indexOf(section.key());
      next = orphanTables(page, styled, next, index);
      heading(page, section.heading());
      section.paragraphs().forEach(p -> paragraph(page, p));
      table(page, styled, index);
    }
    orphanTables(page, styled, next, Form.SECTIONS.size());
    end(page);
    return page.out.toString().getBytes(charset());
  }

  /** Writes the tables whose sections are not printed, up to a section's place. */
  private int orphanTables(Page page, Sample sample, int from, int until) {
    for (int i = from; i < until; i++) {
      if (sample.section(Form.SECTIONS.get(i)).isEmpty()) {
        table(page, sample, i);
      }
    }
    return Math.max(from, until);
  }

  private void table(Page page, Sample sample, int section) {
    switch (section) {
      case 1 -> sample.table2().ifPresent(t -> table2(page, t));
      case 2 -> sample.table3().ifPresent(t -> table3(page, t));
      case 3 -> sample.table4().ifPresent(t -> table4(page, t));
      default -> {}
    }
  }

  /** The label with its torn halves joined. */
  static String whole(String label) {
    return label.replace("\n", "");
  }

  /** The part of a label before the tear. */
  static String head(String label) {
    int tear = label.indexOf('\n');
    return tear < 0 ? label : label.substring(0, tear);
  }

  /** The part of a label after the tear, if it is torn. */
  static Optional<String> tail(String label) {
    int tear = label.indexOf('\n');
    return tear < 0 ? Optional.empty() : Optional.of(label.substring(tear + 1));
  }

  /** True where a row of table 3 is the first printed one of its group. */
  static boolean opensGroup(List<Row> rows, int index) {
    String group = Form.group(rows.get(index).key());
    return !group.isEmpty() && (index == 0 || !Form.group(rows.get(index - 1).key()).equals(group));
  }

  /** True where a row of table 3 is the first printed one under 三、本年度办理结果. */
  static boolean opensResults(List<Row> rows, int index) {
    return Form.isResult(rows.get(index).key())
        && (index == 0 || !Form.isResult(rows.get(index - 1).key()));
  }
}
