package org.gouji.api.register;

import java.util.List;

/** A list of organs that is not taken; nothing of it was. It says what is wrong, row by row. */
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RowFault> faults;

  RegisterException(List<RowFault> faults) {
    super(faults.size() + " faults");
    this.faults = List.copyOf(faults);
  }

  RegisterException(List<RowFault> faults, Throwable cause) {
    super(faults.size() + " faults", cause);
    this.faults = List.copyOf(faults);
  }

  /** Everything that is wrong, in the order of the rows; at least one. */
  public List<RowFault> faults() {
    return faults;
  }
}
