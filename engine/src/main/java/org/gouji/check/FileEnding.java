package org.gouji.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a file is what the ending of its name says. */
final class FileEnding {
  private static final String WORD = "application/msword";
  private static final String EXCEL = "application/vnd.ms-excel";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HTML = "text/html";
  private static final String MHT = "multipart/related";

  /** What each kind of content is called. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/pdf", "PDF"),
          Map.entry(WORD, "Word 97-2003 文档"),
          Map.entry(DOCX, "Word 文档（DOCX）"),
          Map.entry(EXCEL, "Excel 97-2003 工作簿"),
          Map.entry(XLSX, "Excel 工作簿（XLSX）"),
          Map.entry(HTML, "网页（HTML）"),
          Map.entry(MHT, "单个文件网页（MHT）"),
          Map.entry("text/plain", "纯文本"),
          Map.entry("text/markdown", "Markdown 文本"),
          Map.entry("application/zip", "ZIP 压缩包"),
          Map.entry("image/png", "PNG 图片"),
          Map.entry("image/jpeg", "JPEG 图片"),
          Map.entry("image/tiff", "TIFF 图片"),
          Map.entry("image/gif", "GIF 图片"));

  /** What stands behind each ending; WPS writes Word's and Excel's old formats under its own. */
  private static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          Map.entry("pdf", List.of("application/pdf")),
          Map.entry("doc", List.of(WORD)),
          Map.entry("dot", List.of(WORD)),
          Map.entry("wps", List.of(WORD, DOCX)),
          Map.entry("docx", List.of(DOCX)),
          Map.entry("docm", List.of(DOCX)),
          Map.entry("xls", List.of(EXCEL)),
          Map.entry("et", List.of(EXCEL, XLSX)),
          Map.entry("xlsx", List.of(XLSX)),
          Map.entry("xlsm", List.of(XLSX)),
          Map.entry("htm", List.of(HTML)),
          Map.entry("html", List.of(HTML)),
          Map.entry("shtml", List.of(HTML)),
          Map.entry("mht", List.of(MHT)),
          Map.entry("mhtml", List.of(MHT)),
          Map.entry("txt", List.of("text/plain", "text/markdown")),
          Map.entry("md", List.of("text/plain", "text/markdown")),
          Map.entry("zip", List.of("application/zip")),
          Map.entry("png", List.of("image/png")),
          Map.entry("jpg", List.of("image/jpeg")),
          Map.entry("jpeg", List.of("image/jpeg")),
          Map.entry("tif", List.of("image/tiff")),
          Map.entry("tiff", List.of("image/tiff")));

  private FileEnding() {}

  /** A Chinese sentence where the ending says something else than the content. */
  static Optional<String> note(String fileName, String mediaType) {
    int dot = fileName.lastIndexOf('.');
    String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    List<String> promised = ENDINGS.get(ending);
    String name = NAMES.get(mediaType);
    if (dot < 0 || name == null || promised == null || promised.contains(mediaType)) {
      return Optional.empty();
    }
    return Optional.of("文件扩展名为 ." + ending + "，内容实为" + spaced(name) + "。");
  }

  /** Chinese and Latin letters are set apart by a blank. */
  private static String spaced(String name) {
    return name.charAt(0) < 0x80 ? " " + name : name;
  }
}
