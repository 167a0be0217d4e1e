package org.gouji.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The official form: keys, labels and order of sections, tables, rows and columns, in both editions
 * (国办公开办函〔2019〕60号 and 〔2021〕30号).
 */
public final class Form {
  /** Section keys in official order. */
  public static final List<String> SECTIONS =
      List.of(
          "overview",
          "proactiveDisclosure",
          "requests",
          "reviewAndLitigation",
          "problems",
          "otherMatters");

  /** Section titles in official order. */
  public static final List<String> SECTION_TITLES =
      List.of(
          "总体情况",
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况",
          "存在的主要问题及改进情况",
          "其他需要报告的事项");

  public static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八");

  public static final List<String> ASPECTS =
      List.of("proactive", "onRequest", "informationManagement", "platform", "supervision");

  public static final List<String> DUTIES =
      List.of("assessment", "publicAppraisal", "accountability");

  public static final String SUM_NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  public static final String TOTAL = "total";

  public static final List<Column> TABLE3_COLUMNS =
      List.of(
          new Column("naturalPerson", "自然人"),
          new Column("commercialEnterprise", "商业企业"),
          new Column("researchInstitution", "科研机构"),
          new Column("publicWelfareOrganization", "社会公益组织"),
          new Column("legalServiceOrganization", "法律服务机构"),
          new Column("otherOrganization", "其他"),
          new Column(TOTAL, "总计"));

  public static final List<String> TABLE4_GROUPS =
      List.of("reconsideration", "litigationDirect", "litigationAfterReconsideration");

  public static final List<String> TABLE4_CELLS =
      List.of("upheld", "corrected", "otherResult", "pending", TOTAL);

  private static final List<String> TABLE4_LABELS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

  /** The heading over the rows of part three of table 3. */
  public static final String RESULTS = "三、本年度办理结果";

  private static final Map<String, String> GROUPS =
      Map.of(
          "denied", "（三）不予公开",
          "unable", "（四）无法提供",
          "notProcessed", "（五）不予处理",
          "otherHandling", "（六）其他处理");

  private static final List<Row> HEAD_ROWS =
      List.of(
          row("newReceived", "一、本年新收政府信息公开申请数量"),
          row("carriedOver", "二、上年结转政府信息公开申请数量"),
          row("granted", "（一）予以公开"),
          row("partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
          row("denied.stateSecret", "1.属于国家秘密"),
          row("denied.prohibitedByLaw", "2.其他法律行政法规禁止公开"),
          row("denied.securityAndStability", "3.危及“三安全一稳定”"),
          row("denied.thirdPartyRights", "4.保护第三方合法权益"),
          row("denied.internalAffairs", "5.属于三类内部事务信息"),
          row("denied.processInformation", "6.属于四类过程性信息"),
          row("denied.enforcementCaseFile", "7.属于行政执法案卷"),
          row("denied.administrativeInquiry", "8.属于行政查询事项"),
          row("unable.notHeld", "1.本机关不掌握相关政府信息"),
          row("unable.requiresCreation", "2.没有现成信息需要另行制作"),
          row("unable.stillUnclear", "3.补正后申请内容仍不明确"),
          row("notProcessed.petitionOrComplaint", "1.信访举报投诉类申请"),
          row("notProcessed.duplicate", "2.重复申请"),
          row("notProcessed.publication", "3.要求提供公开出版物"),
          row("notProcessed.excessiveRepeated", "4.无正当理由大量反复申请"),
          row("notProcessed.confirmOrReissue", "5.要求行政机关确认或重新出具已获取信息"));

  private static final List<Row> OTHER_2019 = List.of(row("otherHandling", "（六）其他处理"));

  private static final List<Row> OTHER_2021 =
      List.of(
          row("otherHandling.correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
          row("otherHandling.feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
          row("otherHandling.other", "3.其他"));

  private static final List<Row> TAIL_ROWS =
      List.of(row("resultsTotal", "（七）总计"), row("carriedForward", "四、结转下年度继续办理"));

  private static final List<Row> ROWS_2019 = rows(OTHER_2019);
  private static final List<Row> ROWS_2021 = rows(OTHER_2021);
  private static final List<String> RESULTS_2019 = results(ROWS_2019);
  private static final List<String> RESULTS_2021 = results(ROWS_2021);

  private static final List<Column> TABLE4_COLUMNS =
      TABLE4_GROUPS.stream()
          .flatMap(
              g ->
                  IntStream.range(0, TABLE4_CELLS.size())
                      .mapToObj(
                          i -> new Column(g + "." + TABLE4_CELLS.get(i), TABLE4_LABELS.get(i))))
          .toList();

  private Form() {}

  /** The rows of table 3 without cells, in official order. */
  public static List<Row> table3Rows(Edition edition) {
    return edition == Edition.TRIAL_2019 ? ROWS_2019 : ROWS_2021;
  }

  /** The keys of the rows that （七）总计 adds up. */
  public static List<String> resultRows(Edition edition) {
    return edition == Edition.TRIAL_2019 ? RESULTS_2019 : RESULTS_2021;
  }

  private static List<Row> rows(List<Row> other) {
    return Stream.of(HEAD_ROWS, other, TAIL_ROWS).flatMap(List::stream).toList();
  }

  private static List<String> results(List<Row> rows) {
    return rows.stream()
        .map(Row::key)
        .filter(Form::isResult)
        .filter(k -> !k.equals("resultsTotal"))
        .toList();
  }

  /** The group label printed before a row of table 3, empty for a row outside the four groups. */
  public static String group(String rowKey) {
    int dot = rowKey.indexOf('.');
    return dot < 0 ? "" : GROUPS.getOrDefault(rowKey.substring(0, dot), "");
  }

  /** True for the rows under 三、本年度办理结果. */
  public static boolean isResult(String rowKey) {
    return !rowKey.equals("newReceived") && !rowKey.startsWith("carried");
  }

  /** The blocks of table 2 with rows that have no cells yet. */
  public static List<Block> table2Blocks(Edition edition) {
    return edition == Edition.TRIAL_2019 ? Blocks.TRIAL : Blocks.FORMAT;
  }

  /** The fifteen columns of table 4. */
  public static List<Column> table4Columns() {
    return TABLE4_COLUMNS;
  }

  private static Row row(String key, String label) {
    return new Row(key, label, List.of());
  }

  /** Table 2 of both editions. */
  private static final class Blocks {
    private static final String ITEM_1 = "第二十条第（一）项";
    private static final String ITEM_5 = "第二十条第（五）项";
    private static final String ITEM_6 = "第二十条第（六）项";
    private static final String ITEM_8 = "第二十条第（八）项";
    private static final String ITEM_9 = "第二十条第（九）项";
    private static final Column PREVIOUS = new Column("previousYearItems", "上一年项目数量");
    private static final Column CHANGE = new Column("yearChange", "本年增/减");
    private static final List<Column> ITEMS =
        List.of(PREVIOUS, CHANGE, new Column("decisions", "处理决定数量"));
    private static final List<Column> DECISIONS = List.of(new Column("decisions", "本年处理决定数量"));

    static final List<Block> TRIAL =
        List.of(
            new Block(
                ITEM_1,
                List.of(
                    new Column("newlyMade", "本年新制作数量"),
                    new Column("newlyDisclosed", "本年新公开数量"),
                    new Column("totalDisclosed", "对外公开总数量")),
                List.of(row("regulations", "规章"), row("normativeDocuments", "规范性文件"))),
            new Block(
                ITEM_5,
                ITEMS,
                List.of(row("licensing", "行政许可"), row("otherExternalMatters", "其他对外管理服务事项"))),
            new Block(ITEM_6, ITEMS, List.of(row("penalty", "行政处罚"), row("coercion", "行政强制"))),
            new Block(
                ITEM_8, List.of(PREVIOUS, CHANGE), List.of(row("administrativeFees", "行政事业性收费"))),
            new Block(
                ITEM_9,
                List.of(new Column("projectCount", "采购项目数量"), new Column("totalAmount", "采购总金额")),
                List.of(row("procurement", "政府集中采购"))));

    static final List<Block> FORMAT =
        List.of(
            new Block(
                ITEM_1,
                List.of(
                    new Column("issued", "本年制发件数"),
                    new Column("repealed", "本年废止件数"),
                    new Column("inForce", "现行有效件数")),
                List.of(row("regulations", "规章"), row("normativeDocuments", "行政规范性文件"))),
            new Block(ITEM_5, DECISIONS, List.of(row("licensing", "行政许可"))),
            new Block(ITEM_6, DECISIONS, List.of(row("penalty", "行政处罚"), row("coercion", "行政强制"))),
            new Block(
                ITEM_8,
                List.of(new Column("amount", "本年收费金额（单位：万元）")),
                List.of(row("administrativeFees", "行政事业性收费"))));
  }
}
