package org.gouji.api.register;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the list of organs, in the order of the template. */
enum Column {
  CODE("代码", true, "本单位自定，建议用统一社会信用代码；字母、数字、“-”和“_”，不超过 64 个字符", "11330424MB0X01234A"),
  NAME("名称", true, "单位全称，与年度报告标题所写一致", "云溪县水利局"),
  KIND("类型", true, "人民政府、部门、管委会、乡镇街道之一", "部门"),
  DIVISION("行政区划代码", true, "GB/T 2260 代码，6 位；乡镇 9 位，村 12 位", "330424"),
  PARENT("上级代码", false, "名册中上一级单位的代码", "330424-GOV"),
  SUPERVISOR("主管部门代码", false, "负责监督其政府信息公开工作的单位的代码", "330424-OFFICE"),
  FORMER_NAMES("曾用名", false, "多个用“；”分开", "云溪县水利水电局；云溪县水务局"),
  SUCCESSOR("承接单位代码", false, "撤并后承接其职责的单位的代码", ""),
  FILES_FROM("起报年度", true, "应当报送年度报告的第一个年度", "2019"),
  FILES_UNTIL("止报年度", false, "最后一个年度；仍在报送的不填", ""),
  DEADLINES("截止日期", false, "与法定期限不同的，写“年度=日期”，多个用“；”分开", "2023=2024-02-20；2024=2025-02-10");

  private final String title;
  private final boolean required;
  private final String explanation;
  private final String example;

  Column(String title, boolean required, String explanation, String example) {
    this.title = title;
    this.required = required;
    this.explanation = explanation;
    this.example = example;
  }

  String title() {
    return title;
  }

  boolean required() {
    return required;
  }

  String explanation() {
    return explanation;
  }

  String example() {
    return example;
  }

  static Optional<Column> titled(String title) {
    return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
  }
}
