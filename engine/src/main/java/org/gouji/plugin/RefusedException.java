package org.gouji.plugin;

/** Thrown inside the house when a plugin cannot take part. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  RefusedException(String zh, String en) {
    super(en);
    this.notice = new Notice(zh, en);
  }

  Notice notice() {
    return notice;
  }
}
