package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.reader.Blanks;

/** What of a document was left out or looks odd, told to the auditor in Chinese. */
final class Notes {
  private static final int EXAMPLES = 5;
  private static final int LONGEST_EXAMPLE = 30;

  private final List<String> hidden = new ArrayList<>();
  private final Set<String> tables = new LinkedHashSet<>();
  private int hiddenRows;
  private boolean tracked;
  private int footnotes;
  private int pictures;
  private boolean imported;
  private boolean textBoxes;

  /** A piece of hidden text. */
  void hidden(String text) {
    if (!Blanks.isBlank(text)) {
      hidden.add(text);
    }
  }

  void hiddenRow() {
    hiddenRows++;
  }

  /** A tracked change. */
  void tracked() {
    tracked = true;
  }

  /** A picture, whose text nobody reads. */
  void picture() {
    pictures++;
  }

  void footnote() {
    footnotes++;
  }

  /** Another file that the program would show here. */
  void imported() {
    imported = true;
  }

  /** Text boxes whose place among the text cannot be told. */
  void textBoxes() {
    textBoxes = true;
  }

  /** Something odd about a table. */
  void table(int number, String what) {
    tables.add("第 " + number + " 个表格" + what);
  }

  /** False once something was met that may be part of the report and was not read. */
  boolean complete() {
    return !imported && !textBoxes;
  }

  boolean anyHidden() {
    return !hidden.isEmpty() || hiddenRows > 0;
  }

  /** All of it as sentences. */
  List<String> sentences(Set<String> unknownFormats) {
    List<String> notes = new ArrayList<>();
    if (tracked) {
      notes.add("文件中留有修订痕迹，已按接受全部修订后的内容检查。请接受或拒绝全部修订，定稿后再发布。");
    }
    if (!hidden.isEmpty()) {
      notes.add(
          "文件中有 "
              + hidden.size()
              + " 处设为隐藏的文字，打开和打印时不显示，未计入检查："
              + examples()
              + "。如属正文，请取消隐藏后重新提交。");
    }
    if (hiddenRows > 0) {
      notes.add("表格中有 " + hiddenRows + " 行设为隐藏，打开和打印时不显示，未计入检查。如属报告内容，请取消隐藏后重新提交。");
    }
    notes.addAll(tables);
    if (footnotes > 0) {
      notes.add("文件中有 " + footnotes + " 处脚注或尾注，其内容未计入检查。");
    }
    if (pictures > 0) {
      notes.add("文件中有 " + pictures + " 张图片，图片中的文字未读取，因此未找到的内容不作缺失处理。如报告的文字或表格是图片，请改为文字后重新提交。");
    }
    if (!unknownFormats.isEmpty()) {
      notes.add(
          "文件中有无法还原的自动编号（格式 "
              + unknownFormats.stream().sorted().collect(Collectors.joining("、"))
              + "），相应标题按没有编号读取。请改为手工输入编号后重新提交。");
    }
    if (imported) {
      notes.add("文件中引用了另一个文件的内容，未能读取。如属报告内容，请粘贴到正文中后重新提交。");
    }
    if (textBoxes) {
      notes.add("文件中有文本框，旧格式中无法确定其位置，其中的文字未计入检查。如属报告内容，请另存为 .docx 后重新提交。");
    }
    return notes;
  }

  private String examples() {
    return hidden.stream()
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .map(
            text ->
                text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text)
        .distinct()
        .limit(EXAMPLES)
        .map(text -> "“" + text + "”")
        .collect(Collectors.joining("、"));
  }
}
