package org.gouji.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.ColumnForm;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.RowForm;
import org.gouji.form.TableKey;

/** Chinese names of what the text states. */
final class NarrativeNames {

  private final Map<String, String> names = new HashMap<>();

  private NarrativeNames() {}

  /** By target. */
  static Map<String, String> all() {
    NarrativeNames all = new NarrativeNames();
    all.add("newReceived", "收到的申请");
    all.add("resultsTotal", "办结的申请");
    all.add("carriedOver", "上年结转");
    all.add("carriedForward", "结转下年度");
    all.add("organizations", "法人或其他组织的申请");
    all.add("denied", "不予公开");
    all.add("unable", "无法提供");
    all.add("notProcessed", "不予处理");
    all.add("otherHandling", "其他处理");
    all.add("litigation", "行政诉讼");
    all.names.put("narrative:none", "正文关于没有申请、复议或诉讼的说法");
    all.names.put("narrative:sum", "正文中的合计");
    all.names.put("narrative:percent", "正文中的百分比和同比");
    List.of(Edition.E2019, Edition.E2021).forEach(edition -> all.addForm(Form.of(edition)));
    return all.names;
  }

  private void add(String figure, String name) {
    names.putIfAbsent("narrative:" + figure, "正文所写的“" + name + "”");
  }

  private void addForm(Form form) {
    for (RowForm row : form.rows(TableKey.T3)) {
      add(row.key(), row.label().replaceFirst("（区分处理.*", "").replaceFirst("^(（.）|[0-9]\\.)", ""));
    }
    for (ColumnForm column : form.columns(TableKey.T3, "newReceived")) {
      add(column.key(), column.label() + "的申请");
    }
    for (RowForm row : form.rows(TableKey.T2)) {
      for (ColumnForm column : form.columns(TableKey.T2, row.key())) {
        add(row.key() + "." + column.key(), row.label() + column.label());
      }
    }
    for (RowForm group : form.rows(TableKey.T4)) {
      add(group.key(), group.label());
      for (ColumnForm column : form.columns(TableKey.T4, group.key())) {
        add(group.key() + "." + column.key(), group.label() + column.label());
        add("litigation." + column.key(), "行政诉讼" + column.label());
      }
    }
  }
}
