package org.gouji.json;

/**
 * Thrown when posted JSON is not what the contract says. The message is Chinese, for the sender,
 * and names the place as a JSON pointer (RFC 6901).
 */
public final class JsonFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final boolean contradiction;

  JsonFormatException(String pointer, String problem, boolean contradiction) {
    super("JSON 的“" + (pointer.isEmpty() ? "/" : pointer) + "”处：" + problem);
    this.pointer = pointer;
    this.contradiction = contradiction;
  }

  /** Where it is, as a JSON pointer; empty for the whole. */
  public String pointer() {
    return pointer;
  }

  /** Whether every part is well formed and two of them contradict each other. */
  public boolean isContradiction() {
    return contradiction;
  }
}
