package org.gouji.plugins.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.document.Submission;
import org.gouji.plugin.FormatAdvisor;
import org.pf4j.Extension;

/** Names formats in which reports are handed in and which nobody reads, and what to do instead. */
@Extension
public final class OtherFormats implements FormatAdvisor {
  private static final String OLE2 = "D0CF11E0A1B11AE1";
  private static final int TYPE_LENGTH = 100;
  private static final int TYPES_LENGTH = 1 << 20;

  private static final String OTHER_OLE2 =
      "不是 Word 或 Excel 文档，或者已经损坏（OLE2 复合文档），请用 Word 或 WPS 打开，另存为 DOCX 后提交";

  private static final String WORKS = "Microsoft Works 文档（.wps）暂不支持，请用 WPS 打开，另存为 DOCX 后提交";
  private static final String UNPACK = " 压缩包暂不支持，请解开后直接提交其中的报告文件，或改用 ZIP 打包";

  /**
   * A format.
   *
   * @param mark its first bytes in hex, or the stream that tells it
   */
  private record Known(String mark, String advice) {}

  private static final List<Known> BEGINNINGS =
      List.of(
          new Known("7B5C727466", "RTF 文档暂不支持，请用 Word 或 WPS 打开，另存为 DOCX 后提交"),
          new Known("377ABCAF271C", "7z" + UNPACK),
          new Known("526172211A07", "RAR" + UNPACK),
          new Known("1F8B", "gzip" + UNPACK),
          new Known("425A68", "bzip2" + UNPACK));

  /** Old office files, the surer mark first. */
  private static final List<Known> STREAMS =
      List.of(
          new Known("PowerPoint Document", "PowerPoint 演示文稿不是报告文件，请提交报告的 Word 或 PDF 文件"),
          new Known("WordDocument", "Word 6.0/95 文档过旧，暂不支持，请用 Word 或 WPS 打开，另存为 DOCX 后提交"),
          new Known("Book", "Excel 5.0/95 工作簿过旧，暂不支持，请用 Excel 或 WPS 打开，另存为 XLSX 后提交"),
          new Known("MatOST", WORKS),
          new Known("MM", WORKS),
          new Known("CONTENTS", WORKS));

  @Override
  public String id() {
    return "other-formats";
  }

  @Override
  public Optional<String> advice(Submission submission) {
    byte[] bytes = submission.bytes();
    if (Zip.begins(bytes)) {
      return Optional.of(packed(bytes, Zip.names(bytes).orElse(Set.of())));
    }
    if (Signature.begins(bytes, OLE2)) {
      return Optional.of(
          advice(STREAMS, stream -> Signature.names(bytes, stream)).orElse(OTHER_OLE2));
    }
    return advice(BEGINNINGS, beginning -> Signature.begins(bytes, beginning));
  }

  private static Optional<String> advice(List<Known> formats, Predicate<String> has) {
    return formats.stream().filter(known -> has.test(known.mark())).map(Known::advice).findFirst();
  }

  private static String packed(byte[] bytes, Set<String> names) {
    if (names.contains("OFD.xml")) {
      return "OFD 版式文件暂不支持，请用 OFD 阅读器导出为 PDF 后提交";
    }
    if (names.contains("mimetype")) {
      String type = Zip.text(bytes, "mimetype", TYPE_LENGTH).orElse("");
      return type.contains("opendocument.text")
          ? "OpenDocument 文本（ODT）暂不支持，请用 WPS 或 LibreOffice 另存为 DOCX 后提交"
          : type.contains("opendocument.spreadsheet")
              ? "OpenDocument 表格（ODS）暂不支持，请用 WPS 或 LibreOffice 另存为 XLSX 后提交"
              : "OpenDocument 文件（" + type.strip() + "）暂不支持，请另存为 DOCX 或 PDF 后提交";
    }
    if (names.contains("[Content_Types].xml")) {
      String types = Zip.text(bytes, "[Content_Types].xml", TYPES_LENGTH).orElse("");
      return types.contains("presentationml")
          ? "PowerPoint 演示文稿（PPTX）不是报告文件，请提交报告的 Word 或 PDF 文件"
          : types.contains("ms-excel.sheet.binary")
              ? "Excel 二进制工作簿（XLSB）暂不支持，请用 Excel 打开，另存为 XLSX 后提交"
              : "是 Office 文件，但不是 Word 文档或 Excel 工作簿，或者已经损坏，请用 Word 或 WPS 打开，另存为 DOCX 后提交";
    }
    return "ZIP 压缩包内的压缩包不再解开，请解开后直接提交其中的报告文件";
  }
}
