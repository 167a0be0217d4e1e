package org.gouji.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.verdict.Conclusion;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void of_several_files_the_first_of_4_1_2_0_that_occurred_is_the_code() {
    assertThat(ExitCode.of(List.of(ExitCode.CONFORMANT, ExitCode.CONFORMANT)))
        .isEqualTo(ExitCode.CONFORMANT);
    assertThat(ExitCode.of(List.of(ExitCode.CONFORMANT, ExitCode.OPEN))).isEqualTo(ExitCode.OPEN);
    assertThat(ExitCode.of(List.of(ExitCode.OPEN, ExitCode.NON_CONFORMANT)))
        .isEqualTo(ExitCode.NON_CONFORMANT);
    assertThat(ExitCode.of(List.of(ExitCode.NON_CONFORMANT, ExitCode.FAILED)))
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void the_numbers_are_those_of_the_contract() {
    assertThat(ExitCode.of(Conclusion.CONFORMANT).number()).isZero();
    assertThat(ExitCode.of(Conclusion.CONFORMANT_WITH_NOTES).number()).isZero();
    assertThat(ExitCode.of(Conclusion.NON_CONFORMANT).number()).isEqualTo(1);
    assertThat(ExitCode.of(Conclusion.UNDETERMINED).number()).isEqualTo(2);
    assertThat(ExitCode.of(Conclusion.INCOMPLETE).number()).isEqualTo(2);
    assertThat(ExitCode.of(Conclusion.UNREADABLE).number()).isEqualTo(2);
    assertThat(ExitCode.USAGE.number()).isEqualTo(3);
    assertThat(ExitCode.FAILED.number()).isEqualTo(4);
  }
}
