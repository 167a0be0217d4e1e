package org.gouji.judge;

import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.diagnose.Diagnosis;
import org.gouji.form.Edition;

/**
 * A diagnosis in words.
 *
 * @param message Chinese sentence that names the cells, their printed and their other values
 */
public record Hint(Diagnosis diagnosis, String message) {

  public Hint {
    Objects.requireNonNull(diagnosis);
    Objects.requireNonNull(message);
  }

  /**
   * Puts a diagnosis into words.
   *
   * @param edition by whose labels the cells are named
   */
  static Hint of(Diagnosis diagnosis, Edition edition) {
    String changes =
        diagnosis.changes().stream()
            .map(
                change ->
                    TargetNames.of(change.cell().target(), edition)
                        + "由 "
                        + Template.show(change.cell())
                        + " 改为 "
                        + Template.number(change.value()))
            .collect(Collectors.joining("，"));
    return new Hint(diagnosis, "如果" + changes + "，有关的等式就全部成立；改动最少的办法只有这一种，仅供核对时参考。");
  }
}
