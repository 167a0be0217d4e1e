package org.gouji.fact;

import java.util.List;

/** What a report must speak of, by law: 条例 article 50 and the format's first section. */
public final class Subjects {

  /** The five aspects of 总体情况, in the format's order. */
  public static final List<SubjectFact> ASPECTS =
      List.of(
          aspect("proactive", "主动公开"),
          aspect("onRequest", "依申请公开"),
          aspect("informationManagement", "政府信息管理"),
          aspect("platform", "政府信息公开平台建设"),
          aspect("supervision", "监督保障"));

  /** The three facts that a 人民政府 reports besides. */
  public static final List<SubjectFact> DUTIES =
      List.of(
          duty("assessment", "工作考核"),
          duty("publicAppraisal", "社会评议"),
          duty("accountability", "责任追究"));

  private Subjects() {}

  private static SubjectFact aspect(String key, String name) {
    return new SubjectFact("aspect:" + key, "aspect", key, name);
  }

  private static SubjectFact duty(String key, String name) {
    return new SubjectFact("duty:" + key, "duty", key, name);
  }
}
