package org.gouji.plugins.office.word;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/**
 * Refuses RTF by name, also under the name of a {@code .doc}: no library that is kept up reads its
 * tables, and a table read by halves would put values into wrong cells.
 */
@Extension
public final class RtfReader implements DocumentReader {
  private static final String SIGNATURE = "{\\rtf";

  @Override
  public String id() {
    return "rtf";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    byte[] bytes = submission.bytes();
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, SIGNATURE.length()), StandardCharsets.ISO_8859_1);
    return head.equals(SIGNATURE)
        ? Optional.of(new Claim("application/rtf", 100))
        : Optional.empty();
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    new Budget(limits).bytes(submission.bytes().length);
    throw new UnreadableException(
        Unreadable.LIMIT, "文件是 RTF 格式，本系统不读取。请用 Word 或 WPS 打开后另存为 .docx 再提交。");
  }
}
