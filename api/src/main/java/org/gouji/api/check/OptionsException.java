package org.gouji.api.check;

import java.util.List;

/** Thrown when options are wrong. Holds every problem, in Chinese, for the sender. */
public final class OptionsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean contradiction;

  OptionsException(List<String> problems, boolean contradiction) {
    super(String.join("", problems));
    this.contradiction = contradiction;
  }

  /** Whether each option is right by itself and two contradict each other. */
  public boolean isContradiction() {
    return contradiction;
  }
}
