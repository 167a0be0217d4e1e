package org.gouji.plugins.office.word;

import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;

/** How a broken file is refused. */
final class Damage {
  private static final String ADVICE = "。请用 Word 或 WPS 打开，确认能看到报告后另存为 .docx，再重新提交。";

  private Damage() {}

  /** What is broken, in Chinese. */
  static UnreadableException of(String what) {
    return new UnreadableException(Unreadable.DAMAGED, "文件已损坏：" + what + ADVICE);
  }

  /** The same with the parser's error. */
  static UnreadableException of(String what, Throwable cause) {
    return new UnreadableException(Unreadable.DAMAGED, "文件已损坏：" + what + ADVICE, cause);
  }
}
