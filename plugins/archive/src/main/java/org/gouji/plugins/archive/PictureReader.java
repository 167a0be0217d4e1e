package org.gouji.plugins.archive;

import java.util.List;
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
 * Says of a picture that it is one: a report may stand in it, but no text. A reader that recognises
 * characters claims pictures with a greater weight.
 */
@Extension
public final class PictureReader implements DocumentReader {
  private static final int WEIGHT = 10;

  /**
   * A kind of picture.
   *
   * @param beginning first bytes, in hex
   */
  private record Kind(String beginning, String mediaType, String name) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("89504E470D0A1A0A", "image/png", "PNG"),
          new Kind("FFD8FF", "image/jpeg", "JPEG"),
          new Kind("49492A00", "image/tiff", "TIFF"),
          new Kind("4D4D002A", "image/tiff", "TIFF"),
          new Kind("474946383961", "image/gif", "GIF"),
          new Kind("474946383761", "image/gif", "GIF"));

  @Override
  public String id() {
    return "picture";
  }

  @Override
  public String format() {
    return "图片（只识别，不核查）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return kind(submission.bytes()).map(kind -> new Claim(kind.mediaType(), WEIGHT));
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    new Budget(limits).bytes(submission.bytes().length);
    String name = kind(submission.bytes()).map(Kind::name).orElse("");
    throw new UnreadableException(
        Unreadable.SCAN,
        "文件是 " + name + " 图片（扫描件、照片或截图），没有可以核查的文字。请改交含文字的原始文件（Word、Excel、PDF 或网页）。");
  }

  private static Optional<Kind> kind(byte[] bytes) {
    return KINDS.stream().filter(kind -> Signature.begins(bytes, kind.beginning())).findFirst();
  }
}
