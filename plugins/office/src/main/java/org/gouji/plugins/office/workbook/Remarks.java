package org.gouji.plugins.office.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the auditor, in Chinese, what of a workbook was not read or not as stored. */
final class Remarks {
  private static final int EXAMPLES = 5;

  /** One kind of remark, with the cells that it is about. */
  enum Kind {
    HIDDEN("工作簿中有隐藏的内容未读取（", "）。如属报告内容，请取消隐藏后重新提交。", true),
    HIDDEN_SHEET("工作簿中有隐藏的工作表未读取（", "）。如属报告内容，请取消隐藏后重新提交。", true),
    FORMULA("有公式单元格（", "），按文件中保存的计算结果读取，未重新计算。请确认文件保存前已经重新计算。", false),
    UNCOMPUTED("有公式单元格没有保存计算结果（", "），无法读取。请用 Excel 或 WPS 打开，保存后重新提交。", false),
    ERROR("有公式单元格的结果是错误值（", "），无法读取。请更正公式后重新提交。", false),
    DATE("表格中有日期格式的单元格（", "），可能是数字被误当作日期，未作数字读取。请把单元格改为常规格式，重新填写数字。", false),
    STRUCK("有加删除线的文字（", "），删除线文字未读取，含数字的单元格视为无法读取。请删去作废的文字后重新提交。", false),
    UNDISPLAYED("有单元格存有内容而设置为不显示（", "），按空白读取。请改为正常显示后重新提交。", false),
    ROUNDED("有单元格显示的数字与保存的数字不同（", "），按显示的数字核查。", false),
    UNFORMATTED("有单元格的内容无法按其格式显示（", "），未读取。请改为常规格式后重新提交。", false),
    EMBEDDED("工作簿中嵌有其他文件（", "），其内容未读取。如属报告内容，请一并提交该文件。", true),
    OTHER_SHEET("有图表、宏等非普通工作表（", "），未读取。", true);

    private final String before;
    private final String behind;
    private final boolean leavesOut;

    Kind(String before, String behind, boolean leavesOut) {
      this.before = before;
      this.behind = behind;
      this.leavesOut = leavesOut;
    }
  }

  /** The places of one kind; only the first few are named. */
  private static final class Seen {
    final List<String> examples = new ArrayList<>();
    int count;
  }

  private final Map<Kind, Seen> seen = new EnumMap<>(Kind.class);

  /** Notes one place, such as {@code 表三!C5}. */
  void add(Kind kind, String place) {
    Seen soFar = seen.computeIfAbsent(kind, k -> new Seen());
    soFar.count++;
    if (soFar.examples.size() < EXAMPLES) {
      soFar.examples.add(place);
    }
  }

  void add(Kind kind, String sheet, int row, int column) {
    add(kind, sheet + "!" + Range.address(row, column));
  }

  /** The sentences, one a kind. */
  List<String> notes() {
    return seen.entrySet().stream().map(e -> sentence(e.getKey(), e.getValue())).toList();
  }

  /** Whether nothing was left out that may be part of the report. */
  boolean complete() {
    return seen.keySet().stream().noneMatch(kind -> kind.leavesOut);
  }

  private static String sentence(Kind kind, Seen seen) {
    String more = seen.count > seen.examples.size() ? " 等 " + seen.count + " 处" : "";
    return kind.before + String.join("、", seen.examples) + more + kind.behind;
  }
}
