package org.gouji.rule;

import java.util.List;

/**
 * Two sums that a rule holds to be equal, so that a diagnosis may ask which cells would mend them.
 *
 * @param left patterns of the cells on the one side
 * @param right patterns of the cells on the other side
 */
public record Identity(List<String> left, List<String> right) {

  public Identity {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (left.isEmpty() || right.isEmpty()) {
      throw new IllegalArgumentException("`identity` needs cells on both sides, left and right");
    }
  }
}
