package org.gouji.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouji.reader.DecodedText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells the auditor, in Chinese, what of a page was not read, and what to do about it. */
final class PageNotes {
  private static final int EXAMPLES = 5;
  private static final int LONGEST_EXAMPLE = 30;

  private final List<String> notes = new ArrayList<>();
  private boolean complete = true;

  List<String> notes() {
    return notes;
  }

  /** False once something was noted that may be part of the report and was not read. */
  boolean complete() {
    return complete;
  }

  void decoding(DecodedText decoded) {
    if (decoded.cutOff()) {
      notes.add("网页在一个字符的中间结束，没有保存完整，因此未找到的内容不作缺失处理。请在浏览器中重新另存为完整网页后提交。");
    }
    if (decoded.replaced()) {
      notes.add(
          "网页按 "
              + decoded.charset()
              + " 解码，有 "
              + decoded.replacements()
              + " 个字符无法还原（显示为 \uFFFD）。请核对这些位置，或重新保存网页后提交。");
    }
    complete = complete && !decoded.damaged();
  }

  void traditional(boolean turned) {
    if (turned) {
      notes.add("网页为繁体字，已转换为简体字核查，所引文字为转换后的文字。请以原网页为准。");
    }
  }

  /**
   * Notes a source that ends inside a table, a tag or an open page: then more may have stood behind
   * it. HTML lets a page be left open; but whoever opens one by its tags hardly leaves it so.
   *
   * @return whether it ends inside a table
   */
  boolean cutOff(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    if (Math.max(lower.lastIndexOf("</html"), lower.lastIndexOf("</body"))
        > lower.lastIndexOf("<table")) {
      return false;
    }
    boolean table = count(source, "<table") > count(source, "</table");
    boolean open =
        count(source, "<html") > 0 && count(source, "</html") == 0 && count(source, "</body") == 0;
    if (table || source.lastIndexOf('<') > source.lastIndexOf('>') || open) {
      notes.add("网页没有结尾，或在表格、标签中间结束，可能没有保存完整，因此未找到的内容不作缺失处理。请在浏览器中重新另存为完整网页后提交。");
      complete = false;
    }
    return table;
  }

  private static int count(String source, String tag) {
    int count = 0;
    for (int i = 0; i + tag.length() <= source.length(); i++) {
      if (source.charAt(i) == '<' && source.regionMatches(true, i, tag, 0, tag.length())) {
        count++;
      }
    }
    return count;
  }

  /**
   * Notes what is hidden within the content, if it holds digits or a table. A hidden table leaves
   * the document complete as long as the page shows tables too: then it is no page that a script
   * would have to unfold first.
   */
  void hidden(List<HiddenParts.Part> parts, Element content, boolean showsTables) {
    List<HiddenParts.Part> inside =
        parts.stream().filter(part -> isWithin(part.parent(), content)).toList();
    List<String> digits =
        inside.stream().filter(HiddenParts.Part::holdsDigits).map(PageNotes::example).toList();
    if (!digits.isEmpty()) {
      notes.add(
          "正文中有 "
              + digits.size()
              + " 处带数字的隐藏内容，浏览器不显示，未计入检查："
              + digits.stream().limit(EXAMPLES).collect(Collectors.joining("、"))
              + "。请核对网页源码；如属正文，请改为正常显示后重新发布。");
    }
    if (inside.stream().anyMatch(HiddenParts.Part::table)) {
      notes.add("正文中有隐藏的表格，未读取。如属报告内容，请改为正常显示后重新提交。");
      complete = complete && showsTables;
    }
  }

  void overlapping(List<Integer> tables) {
    for (int table : tables) {
      notes.add("第 " + table + " 个表格的单元格跨行、跨列设置相互重叠，重叠处以先出现的单元格为准。请核对该表格。");
    }
  }

  /** Notes elements that show other files; without any text of its own the page is a mere frame. */
  void embedded(List<Element> elements, boolean blank) {
    if (elements.isEmpty()) {
      return;
    }
    complete = false;
    String sources =
        elements.stream()
            .map(PageNotes::source)
            .filter(source -> !source.isEmpty())
            .distinct()
            .limit(EXAMPLES)
            .map(source -> "“" + source + "”")
            .collect(Collectors.joining("、"));
    notes.add(
        blank
            ? "网页由框架或嵌入文件组成，正文在别的文件中：" + sources + "。请打开该文件，将其本身保存后提交。"
            : "网页中嵌有其他文件，其内容未读取：" + sources + "。如属报告内容，请一并提交该文件。");
  }

  /** Notes that a page holds scripts and nothing to read. */
  void script() {
    complete = false;
    notes.add("网页正文由脚本在浏览器中生成，文件本身没有正文。请在浏览器中打开后另存为完整网页，或改交 Word、PDF 文件。");
  }

  private static boolean isWithin(Node node, Element content) {
    @Nullable Node at = node;
    while (at != null && !at.equals(content)) {
      at = at.parentNode();
    }
    return at != null;
  }

  private static String example(HiddenParts.Part part) {
    String text = part.text().strip().replaceAll("\\s+", " ");
    return "“"
        + (text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text)
        + "”";
  }

  private static String source(Element element) {
    String attribute = element.normalName().equals("object") ? "data" : "src";
    String source = element.attr(attribute).strip();
    return source.length() > 200 ? source.substring(0, 200) + "…" : source;
  }
}
