package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The text of a report. A sentence about one aspect or duty avoids the words of every other, so
 * that a fault can take one away; no sentence states a figure.
 */
final class Prose {
  private static final List<String> ASPECT_TITLES =
      List.of("主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障");

  private static final List<List<String>> ASPECT_TEXTS =
      List.of(
          List.of(
              "坚持应公开尽公开，围绕群众关心的民生领域主动公开各类政府信息。",
              "按照法定内容做好主动公开工作，政策文件印发后及时向社会发布。",
              "聚焦重点领域主动公开办事依据和结果，方便企业群众查阅。"),
          List.of(
              "规范办理流程，做好登记、答复等各环节的依申请公开工作。",
              "畅通依申请公开渠道，按照法定期限答复申请人。",
              "严格依照条例办理依申请公开事项，加强与申请人的沟通。"),
          List.of(
              "健全政府信息管理制度，落实发布前保密审查和动态调整要求。",
              "加强政府信息管理，对制作和获取的政府信息及时归档、分类整理。",
              "完善政府信息管理台账，做好历史文件的清理和标注。"),
          List.of(
              "优化政府信息公开平台建设，调整网站栏目设置，提高检索便利程度。",
              "推进政府信息公开平台建设，做好政府网站和政务新媒体的日常维护。",
              "加强政府信息公开平台建设，规范网站专栏的名称和位置。"),
          List.of(
              "加强监督保障，开展日常监督检查和业务培训，明确专人负责。",
              "落实监督保障措施，定期对公开内容开展自查，组织工作人员参加业务培训。",
              "强化监督保障，完善工作机制，畅通群众监督渠道。"));

  private static final List<List<String>> DUTY_TEXTS =
      List.of(
          List.of("政府信息公开工作已纳入年度工作考核。", "按照规定完成了工作考核，结果已通报。"),
          List.of("通过座谈会等方式开展了社会评议，总体反映良好。", "社会评议工作已按计划完成。"),
          List.of("全年未发生责任追究情形。", "全年没有需要责任追究的情况。"));

  private static final List<String> DUTY_INTENTIONS =
      List.of("将研究把政府信息公开工作纳入工作考核。", "将探索开展社会评议。", "将研究制定责任追究办法。");

  private static final List<String> PROBLEMS =
      List.of(
          "一是个别栏目内容更新不够及时；二是公开形式较为单一。",
          "一是部分政策文件的解读不够通俗；二是工作人员业务不够熟练。",
          "一是信息分类不够细致；二是与群众互动的方式不多，仍有不足。",
          "一是历史信息整理不够系统；二是部门之间衔接不够顺畅。");

  private static final List<String> MEASURES =
      List.of(
          "下一步，将明确更新时限，丰富图表、动画等公开形式，认真加以改进。",
          "下一步，将采用通俗语言开展解读，并定期组织业务学习，不断改进工作。",
          "下一步，将细化信息分类，增设互动栏目，持续改进工作。",
          "下一步，将集中整理历史信息，建立衔接机制，切实改进工作。");

  private Prose() {}

  static List<String> preface(Sample shell, SplittableRandom random) {
    String basis = shell.year() >= 2021 ? "（国办公开办函〔2021〕30号）" : "（国办公开办函〔2019〕60号）";
    String lead =
        "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国务院办公厅政府信息与政务公开办公室有关年度报告格式的文件" + basis + "，编制本报告。";
    String period =
        random.nextBoolean()
            ? "本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(shell.year(), shell.year())
            : "本报告中所列数据的统计期限从%d年1月1日至12月31日。".formatted(shell.year());
    return List.of(lead, period);
  }

  /** The overview with the given aspects and duties (indexes into the lists of {@link Form}). */
  static List<String> overview(
      List<Integer> aspects, List<Integer> duties, int variant, boolean headed) {
    List<String> paragraphs = new ArrayList<>();
    int number = 0;
    for (int aspect : aspects) {
      StringBuilder text = new StringBuilder(rotate(ASPECT_TEXTS.get(aspect), variant));
      if (aspect == Form.ASPECTS.size() - 1) {
        duties.forEach(d -> text.append(rotate(DUTY_TEXTS.get(d), variant)));
      }
      if (headed) {
        paragraphs.add("（" + Form.NUMERALS.get(number++) + "）" + ASPECT_TITLES.get(aspect));
      }
      paragraphs.add(text.toString());
    }
    if (!aspects.contains(Form.ASPECTS.size() - 1) && !duties.isEmpty()) {
      StringBuilder text = new StringBuilder();
      duties.forEach(d -> text.append(rotate(DUTY_TEXTS.get(d), variant)));
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  static List<String> problems(int year, int variant, boolean headed) {
    String problems = "%d年，工作中还存在以下问题：".formatted(year) + rotate(PROBLEMS, variant);
    String measures = rotate(MEASURES, variant);
    return headed
        ? List.of("（一）存在的主要问题", problems, "（二）改进措施", measures)
        : List.of(problems, measures);
  }

  static List<String> problemsOnly(int variant) {
    return List.of("工作中还存在以下问题：" + rotate(PROBLEMS, variant));
  }

  static List<String> measuresOnly(int variant) {
    return List.of(rotate(MEASURES, variant));
  }

  /** Plans under the heading of a year. */
  static List<String> problemsWithYear(int year, int headedYear, int variant) {
    return List.of(
        "（一）存在的主要问题",
        "%d年，工作中还存在以下问题：".formatted(year) + rotate(PROBLEMS, variant),
        "（二）%d年改进措施".formatted(headedYear),
        rotate(MEASURES, variant));
  }

  static String dutyIntention(int duty) {
    return DUTY_INTENTIONS.get(duty);
  }

  static List<String> otherMatters(int year, int variant) {
    return switch (Math.floorMod(variant, 3)) {
      case 0 -> List.of("%d年未收取信息处理费，无其他需要报告的事项。".formatted(year));
      case 1 -> List.of("按照《政府信息公开信息处理费管理办法》，%d年没有收取信息处理费。".formatted(year));
      default -> List.of("本年度没有产生信息处理费。", "无其他需要报告的事项。");
    };
  }

  static <T> T rotate(List<T> list, int variant) {
    return list.get(Math.floorMod(variant, list.size()));
  }
}
