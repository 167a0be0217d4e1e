package org.gouji.plugins.hunanhuaihua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gouji.cases.CaseFile;
import org.gouji.cases.CaseRunner;
import org.gouji.plugin.ProvinceContract;
import org.gouji.rule.RuleId;
import org.junit.jupiter.api.Test;

class HunanHuaihuaTest extends ProvinceContract {

  HunanHuaihuaTest() {
    super(new HunanHuaihua());
  }

  @Test
  void the_deadlines_of_the_notice_hold_for_2021() throws IOException {
    try (var in = HunanHuaihuaTest.class.getResourceAsStream("deadlines.yaml")) {
      String cases = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(
              new CaseRunner(judge())
                  .run(new RuleId("DOC-07"), CaseFile.read("deadlines.yaml", cases)))
          .isEmpty();
    }
  }
}
