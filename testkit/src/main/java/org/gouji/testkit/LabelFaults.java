package org.gouji.testkit;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Reworded labels: FMT-05. Each wording is still recognisable as its official label. */
final class LabelFaults {
  private static final Map<String, String> ROWS3 =
      Map.ofEntries(
          entry("newReceived", "一、本年新收政府信息公开申请数"),
          entry("carriedOver", "二、上年结转政府信息公开申请数"),
          entry("granted", "（一）予以公开数"),
          entry("partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计入其他情形）"),
          entry("denied.stateSecret", "1.涉及国家秘密"),
          entry("denied.prohibitedByLaw", "2.其他法律法规禁止公开"),
          entry("denied.securityAndStability", "3.危及“三安全和一稳定”"),
          entry("denied.thirdPartyRights", "4.保护第三方权益"),
          entry("denied.internalAffairs", "5.属于三类内部事务"),
          entry("denied.processInformation", "6.属于四类过程信息"),
          entry("denied.enforcementCaseFile", "7.属于行政执法案卷信息"),
          entry("denied.administrativeInquiry", "8.属于行政查询"),
          entry("unable.notHeld", "1.本机关不掌握相关信息"),
          entry("unable.requiresCreation", "2.没有现成信息需另行制作"),
          entry("unable.stillUnclear", "3.补正后申请内容仍然不明确"),
          entry("notProcessed.petitionOrComplaint", "1.信访举报投诉申请"),
          entry("notProcessed.duplicate", "2.重复的申请"),
          entry("notProcessed.publication", "3.要求提供出版物"),
          entry("notProcessed.excessiveRepeated", "4.无正当理由反复申请"),
          entry("notProcessed.confirmOrReissue", "5.要求行政机关确认或重新出具信息"),
          entry("otherHandling", "（六）其他处理情况"),
          entry("otherHandling.correctionOverdue", "1.申请人逾期不补正、行政机关不再处理其政府信息公开申请"),
          entry("otherHandling.feeUnpaid", "2.申请人逾期未缴纳费用、行政机关不再处理其政府信息公开申请"),
          entry("otherHandling.other", "3.其他情形"),
          entry("resultsTotal", "（七）总计数"),
          entry("carriedForward", "四、结转下年度办理"));

  private static final Map<String, String> COLUMNS3 =
      Map.of(
          "commercialEnterprise", "商业性企业",
          "researchInstitution", "科研院所机构",
          "publicWelfareOrganization", "社会组织",
          "legalServiceOrganization", "法律服务组织机构");

  private static final Map<String, String> ROWS2 =
      Map.of(
          "licensing", "行政许可事项",
          "otherExternalMatters", "其他对外管理服务",
          "penalty", "行政处罚事项",
          "coercion", "行政强制事项",
          "administrativeFees", "行政事业收费",
          "procurement", "政府采购");

  private static final Map<String, String> HEADINGS2 =
      Map.ofEntries(
          entry("newlyMade", "本年新制作数"),
          entry("newlyDisclosed", "本年新公开数"),
          entry("totalDisclosed", "对外公开总数"),
          entry("previousYearItems", "上一年项目数"),
          entry("projectCount", "采购项目数"),
          entry("issued", "本年制发数"),
          entry("repealed", "本年废止数"),
          entry("inForce", "现行有效数"),
          entry("amount", "本年收费总金额（单位：万元）"));

  private static final Map<String, String> CELLS4 =
      Map.of("upheld", "维持", "corrected", "纠正", "otherResult", "其它结果", "pending", "未审结");

  private LabelFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("FMT-05-table3Row", LabelFaults::row3),
        new Fault("FMT-05-table3Column", LabelFaults::column3),
        new Fault("FMT-05-table2Row", LabelFaults::row2),
        new Fault("FMT-05-table2Heading", LabelFaults::heading2),
        new Fault("FMT-05-table4Heading", LabelFaults::heading4));
  }

  private static String of(Map<String, String> labels, String key) {
    return labels.getOrDefault(key, "");
  }

  private static Optional<Fault.Draft> row3(Sample sample, SplittableRandom random) {
    List<String> keys =
        sample.table3().stream().flatMap(t -> t.rows().stream()).map(Row::key).toList();
    String key = Organs.pick(keys, random);
    return Fault.Draft.of(
        sample.mapTable3(t -> t.mapRow(key, r -> r.withLabel(of(ROWS3, key)))),
        new Check("FMT-05", "t3:row:" + key));
  }

  private static Optional<Fault.Draft> column3(Sample sample, SplittableRandom random) {
    String key = Organs.pick(COLUMNS3.keySet().stream().sorted().toList(), random);
    return Fault.Draft.of(
        sample.mapTable3(t -> t.mapColumn(key, c -> c.withLabel(of(COLUMNS3, key)))),
        new Check("FMT-05", "t3:col:" + key));
  }

  private static Optional<Fault.Draft> row2(Sample sample, SplittableRandom random) {
    List<String> keys =
        ROWS2.keySet().stream()
            .filter(k -> sample.table2().flatMap(t -> t.row(k)).isPresent())
            .sorted()
            .toList();
    String key = Organs.pick(keys, random);
    return Fault.Draft.of(
        sample.mapTable2(t -> t.mapRow(key, r -> r.withLabel(of(ROWS2, key)))),
        new Check("FMT-05", "t2:" + key));
  }

  private static Optional<Fault.Draft> heading2(Sample sample, SplittableRandom random) {
    List<Block> blocks =
        sample.table2().stream()
            .flatMap(t -> t.blocks().stream())
            .filter(b -> b.columns().stream().anyMatch(c -> HEADINGS2.containsKey(c.key())))
            .toList();
    Block block = Organs.pick(blocks, random);
    List<Column> candidates =
        block.columns().stream().filter(c -> HEADINGS2.containsKey(c.key())).toList();
    Column chosen = Organs.pick(candidates, random);
    List<Column> columns =
        block.columns().stream()
            .map(c -> c.equals(chosen) ? c.withLabel(of(HEADINGS2, c.key())) : c)
            .toList();
    Check[] fails =
        block.rows().stream()
            .map(r -> new Check("FMT-05", "t2:" + r.key() + "." + chosen.key()))
            .toArray(Check[]::new);
    return Fault.Draft.of(
        sample.mapTable2(t -> t.mapBlocks(b -> b.equals(block) ? b.withColumns(columns) : b)),
        fails);
  }

  private static Optional<Fault.Draft> heading4(Sample sample, SplittableRandom random) {
    String cell = Organs.pick(CELLS4.keySet().stream().sorted().toList(), random);
    String key = Organs.pick(Form.TABLE4_GROUPS, random) + "." + cell;
    return Fault.Draft.of(
        sample.mapTable4(t -> t.withLabel(key, of(CELLS4, cell))),
        new Check("FMT-05", "t4:" + key));
  }
}
