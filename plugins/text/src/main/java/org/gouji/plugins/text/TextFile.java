package org.gouji.plugins.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.gouji.reader.DecodedText;
import org.gouji.reader.TextDecoder;

/** The decoded lines of a text file, and the document made of blocks found in them. */
final class TextFile {
  private static final String PARAMETER = "charset=";

  private final DecodedText decoded;

  private TextFile(DecodedText decoded) {
    this.decoded = decoded;
  }

  /** Decodes without regard to limits. */
  static TextFile of(Submission submission) {
    return new TextFile(
        TextDecoder.decode(submission.bytes(), submission.claimedType().flatMap(TextFile::label)));
  }

  /** Decodes within limits; an empty file is refused. */
  static TextFile of(Submission submission, Budget budget) throws UnreadableException {
    budget.bytes(submission.bytes().length);
    TextFile file = of(submission);
    budget.characters(file.decoded.text().length());
    if (file.decoded.blank()) {
      throw new UnreadableException(Unreadable.EMPTY, "文件是空的，没有任何文字。请重新导出或选择正确的文件后再提交。");
    }
    return file;
  }

  /**
   * The lines, without their ends, as text editors number them: CR LF, LF or CR ends a line; form
   * feed and the Unicode separators stay within it. A line end at the very end begins no line.
   */
  List<String> lines() {
    String text = decoded.text();
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  Document document(List<Block> blocks) {
    List<String> notes = new ArrayList<>();
    if (decoded.cutOff()) {
      notes.add("文件在一个字符的中间结束，后面的内容没有传来，因此未找到的内容不作缺失处理。请重新导出或重新上传完整的文件。");
    }
    if (decoded.replaced()) {
      notes.add(
          "文件按 "
              + decoded.charset()
              + " 解码，有 "
              + decoded.replacements()
              + " 个字符无法还原（显示为 \uFFFD）。请核对这些位置，或改用 UTF-8 编码另存后重新提交。");
    }
    return new Document(blocks, Map.of(), !decoded.damaged(), notes);
  }

  private static Optional<String> label(String mediaType) {
    int at = mediaType.indexOf(PARAMETER);
    return at < 0
        ? Optional.empty()
        : Optional.of(mediaType.substring(at + PARAMETER.length()).replace("\"", ""));
  }
}
