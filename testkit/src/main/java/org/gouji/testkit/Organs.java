package org.gouji.testkit;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Names of reporting organs: counties of GB/T 2260 whose names occur once in the country, combined
 * with names that such places commonly have.
 */
final class Organs {
  private static final List<String> COUNTIES =
      List.of(
          "海盐县", "德清县", "安吉县", "桐庐县", "沭阳县", "泗洪县", "射阳县", "蒙城县", "霍邱县", "中宁县", "平罗县", "茌平区", "江海区",
          "洪泽区", "平和县", "漳浦县", "濉溪县", "宁海县", "象山县", "长兴县");

  private static final List<String> DEPARTMENTS =
      List.of("卫生健康局", "教育局", "民政局", "财政局", "审计局", "水利局", "农业农村局", "自然资源和规划局", "统计局", "人民政府办公室");

  private Organs() {}

  static String name(Reporter reporter, SplittableRandom random) {
    String county = pick(COUNTIES, random);
    return switch (reporter) {
      case DEPARTMENT -> county + pick(DEPARTMENTS, random);
      case GOVERNMENT -> county + "人民政府";
      case ZONE -> county + "经济开发区管理委员会";
      case TOWNSHIP ->
          random.nextInt(4) == 0
              ? county + "城关街道办事处"
              : county + pick(List.of("城关镇", "城郊乡"), random) + "人民政府";
    };
  }

  static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }
}
