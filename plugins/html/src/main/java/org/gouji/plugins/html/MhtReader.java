package org.gouji.plugins.html;

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
 * Reads web pages that a browser or Word saved as a single file, also under the name of a Word
 * file. E-mails, which have the same form, are claimed too, to be refused by name.
 */
@Extension
public final class MhtReader implements DocumentReader {
  private final HtmlReader pages = new HtmlReader();

  @Override
  public String id() {
    return "mht";
  }

  @Override
  public String format() {
    return "单个文件网页（MHT）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return MimeHead.of(submission.bytes())
        .map(head -> new Claim(head.isMail() ? "message/rfc822" : "multipart/related", 100));
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    if (MimeHead.of(submission.bytes()).filter(MimeHead::isMail).isPresent()) {
      throw new UnreadableException(
          Unreadable.NOT_A_REPORT, "文件是电子邮件（EML），不是报告。请把邮件中的报告附件另存后提交；报告写在邮件正文里的，请另存为 Word 文档后提交。");
    }
    MhtRoot root = MhtRoot.in(submission.bytes(), limits, budget);
    String type = "text/html; charset=" + root.charset().orElse("");
    return pages.read(new Submission(submission.name(), Optional.of(type), root.bytes()), limits);
  }

  /** The header of a MIME message, as it stands at the beginning of a file. */
  private record MimeHead(String fields) {
    private static final int LONGEST = 1 << 16;
    private static final String OF_MIME = "\nmime-version:";

    static Optional<MimeHead> of(byte[] bytes) {
      int length = Math.min(bytes.length, LONGEST);
      String start =
          new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
              .replace("\u00EF\u00BB\u00BF", "")
              .stripLeading()
              .replace("\r\n", "\n");
      int end = start.indexOf("\n\n");
      String fields = "\n" + start.substring(0, end < 0 ? start.length() : end);
      MimeHead head = new MimeHead(fields.toLowerCase(java.util.Locale.ROOT));
      boolean begins = isField(start);
      boolean isMime = head.fields.contains(OF_MIME) && head.fields.contains("\ncontent-type:");
      return begins && (isMime || head.isMail()) ? Optional.of(head) : Optional.empty();
    }

    /** Whether the first line is a field: a name of letters and hyphens, then a colon. */
    private static boolean isField(String start) {
      int colon = start.indexOf(':');
      return colon > 0
          && start.substring(0, colon).chars().allMatch(c -> c == '-' || Character.isLetter(c))
          && start.substring(0, colon).chars().allMatch(c -> c < 0x80);
    }

    /** Whether it was sent to somebody; a page that was saved has no receiver. */
    boolean isMail() {
      boolean sent =
          fields.contains("\nto:")
              || fields.contains("\nreceived:")
              || fields.contains("\ndelivered-to:");
      return sent && fields.contains("\nfrom:") && fields.contains("\ndate:");
    }
  }
}
