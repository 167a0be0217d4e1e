package org.gouji.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.fact.SubjectFact;
import org.gouji.fact.Subjects;
import org.gouji.form.BlockForm;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.SectionForm;
import org.gouji.form.TableKey;

/** Chinese names of targets, as messages show them. */
public final class TargetNames {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> TRIAL_NAMES = new HashMap<>();
  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  static {
    NAMES.put("section", "章节");
    NAMES.put("title", "标题");
    NAMES.put("year", "年度");
    NAMES.put("period", "统计期限");
    NAMES.put("basis", "编制依据");
    NAMES.put("published", "公布日期");
    NAMES.put("submitted", "提交日期");
    NAMES.put("organ", "报告机关");
    NAMES.put("t2", "主动公开政府信息情况表（表二）");
    NAMES.put("t3", "收到和处理政府信息公开申请情况表（表三）");
    NAMES.put("t4", "行政复议、行政诉讼情况表（表四）");
    for (SubjectFact subject : Subjects.ASPECTS) {
      NAMES.put(subject.target(), subject.name());
    }
    for (SubjectFact subject : Subjects.DUTIES) {
      NAMES.put(subject.target(), subject.name());
    }
    putAll(Form.of(Edition.E2019), TRIAL_NAMES);
    NAMES.putAll(TRIAL_NAMES);
    putAll(Form.of(Edition.E2021), NAMES);
    NAMES.putAll(NarrativeNames.all());
  }

  private TargetNames() {}

  /**
   * The Chinese name of a target; the target itself where it has none.
   *
   * @param edition whose labels are meant, where the editions differ
   */
  public static String of(String target, Edition edition) {
    String trial = edition == Edition.E2019 ? TRIAL_NAMES.get(target) : null;
    return trial != null ? trial : Objects.requireNonNullElse(NAMES.get(target), target);
  }

  /** As above, by the labels of the edition in force. */
  public static String of(String target) {
    return of(target, Edition.E2021);
  }

  private static void putAll(Form form, Map<String, String> names) {
    for (SectionForm section : form.sections()) {
      names.put(
          "section:" + section.key().word(),
          NUMERALS.get(section.key().number() - 1) + "、" + section.title());
    }
    for (BlockForm block : form.blocks(TableKey.T2)) {
      for (RowForm row : block.rows()) {
        names.put("t2:" + row.key(), "“" + row.label() + "”行");
        for (ColumnForm column : block.columns()) {
          names.put(
              "t2:" + row.key() + "." + column.key(), "“" + row.label() + "”" + column.label());
        }
      }
    }
    BlockForm requests = form.blocks(TableKey.T3).get(0);
    for (ColumnForm column : requests.columns()) {
      names.put("t3:col:" + column.key(), name(column));
      for (RowForm row : requests.rows()) {
        names.put("t3:row:" + row.key(), "“" + name(row) + "”行");
        names.put(
            "t3:" + row.key() + ":" + column.key(), "“" + name(row) + "”行" + name(column) + "列");
      }
    }
    BlockForm reviews = form.blocks(TableKey.T4).get(0);
    for (RowForm group : reviews.rows()) {
      String name =
          group.group().map(over -> over + "（" + group.label() + "）").orElse(group.label());
      names.put("t4:" + group.key(), name);
      for (ColumnForm column : reviews.columns()) {
        names.put("t4:" + group.key() + "." + column.key(), name + "“" + column.label() + "”");
      }
    }
  }

  private static String name(ColumnForm column) {
    return column.group().isPresent() && column.label().equals("其他")
        ? column.group().get() + "·" + column.label()
        : column.label();
  }

  private static String name(RowForm row) {
    int note = row.label().indexOf("（区分处理");
    String label = note < 0 ? row.label() : row.label().substring(0, note);
    boolean third = Character.isDigit(label.charAt(0));
    return third && row.group().isPresent() ? row.group().get() + "·" + label : label;
  }
}
