package org.gouji.testkit.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.testkit.Form;
import org.gouji.testkit.Sample;
import org.gouji.testkit.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A report as a Word document, its tables with merged cells as Word writes them. */
public final class DocxFile {
  private final XWPFDocument document = new XWPFDocument();
  private final DocxTable.Dress dress;

  private DocxFile(DocxTable.Dress dress) {
    this.dress = dress;
    defineChineseList();
  }

  /** The plain form. */
  public static byte[] of(Sample sample) {
    return of(sample, 0);
  }

  /**
   * The report with what stands unseen in real documents.
   *
   * @param seed its five lowest bits choose: headings with automatic numbers, hidden and deleted
   *     text beside the figures, figures in content controls, figures in several runs, the old way
   *     to merge cells of a row; 0 is the plain form
   */
  public static byte[] of(Sample sample, long seed) {
    DocxFile file = new DocxFile(DocxTable.Dress.of(seed));
    file.write(sample);
    return file.bytes();
  }

  private void write(Sample sample) {
    XWPFRun title = document.createParagraph().createRun();
    title.setText(sample.title());
    title.setBold(true);
    sample.preface().forEach(this::paragraph);
    int next = 0;
    for (Section section : sample.sections()) {
      int index = Form.SECTIONS.indexOf(section.key());
      for (; next < index; next++) {
        orphan(sample, next);
      }
      next = Math.max(next, index);
      heading(section);
      section.paragraphs().forEach(this::paragraph);
      table(sample, index);
    }
    for (; next < Form.SECTIONS.size(); next++) {
      orphan(sample, next);
    }
  }

  /** The table of a section that is not printed. */
  private void orphan(Sample sample, int section) {
    if (sample.section(Form.SECTIONS.get(section)).isEmpty()) {
      table(sample, section);
    }
  }

  private void table(Sample sample, int section) {
    switch (section) {
      case 1 -> sample.table2().map(MergedTable::of).ifPresent(this::table);
      case 2 -> sample.table3().map(MergedTable::of).ifPresent(this::table);
      case 3 -> sample.table4().map(MergedTable::of).ifPresent(this::table);
      default -> {}
    }
  }

  private void table(MergedTable table) {
    XWPFTable made = document.createTable();
    made.removeRow(0);
    DocxTable.write(table, made.getCTTbl(), dress);
  }

  private void paragraph(String text) {
    document.createParagraph().createRun().setText(text);
  }

  /** A heading; its number is the program's where it is the one that is due. */
  private void heading(Section section) {
    XWPFParagraph paragraph = document.createParagraph();
    int index = Form.SECTIONS.indexOf(section.key());
    boolean due = index >= 0 && section.number().equals(Form.NUMERALS.get(index) + "、");
    if (dress.numbered() && due) {
      paragraph.setNumID(listFrom(index + 1));
      paragraph.createRun().setText(section.title());
    } else {
      paragraph.createRun().setText(section.heading());
    }
  }

  /** A list that begins at a number, so that a section that is left out leaves a gap. */
  private BigInteger listFrom(int start) {
    BigInteger list = document.getNumbering().addNum(BigInteger.ZERO);
    CTNumLvl override = document.getNumbering().getNum(list).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.valueOf(start));
    return list;
  }

  private void defineChineseList() {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
    level.addNewLvlText().setVal("%1、");
    document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
  }

  private byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        document) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
