package org.gouji.plugins.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.page.PageContent;

/** Which pages of a file can be read, and what the auditor is told of the others. */
final class PageStates {

  private static final String EXPORT = "请提交由办公软件直接导出的 PDF，或原 Word 文件。";

  private final List<PageInk> scans = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean complete = true;

  private PageStates() {}

  /**
   * Judges the pages of a file.
   *
   * @throws UnreadableException if none of them can be read
   */
  static PageStates of(List<PageInk> pages, Scans done) throws UnreadableException {
    PageStates states = new PageStates();
    pages.stream()
        .filter(PageInk::looksScanned)
        .filter(page -> done.page(page.number()).isEmpty())
        .forEach(states.scans::add);
    List<PageInk> broken = pages.stream().filter(page -> !page.whole()).toList();
    String advice = EXPORT + done.trouble().orElse("");
    if (done.pages().isEmpty() && pages.stream().noneMatch(states::isReadable)) {
      throw nothing(states.scans, broken, advice);
    }
    if (!states.scans.isEmpty()) {
      states.note("第 " + numbers(states.scans) + " 页是图片或文字无法识别，未读取。" + advice);
    }
    if (!done.pages().isEmpty()) {
      states.note(
          "第 "
              + runs(done.pages().keySet().stream().sorted().toList())
              + " 页是扫描图片，文字和数字由文字识别（OCR）得出，可能有误：两次识别不一致的单元格按无法辨认处理，"
              + "据此发现的问题最多列为警告。请对照原件核对这些页的数字，或提交由办公软件直接导出的 PDF。");
    }
    if (!broken.isEmpty()) {
      states.note("第 " + numbers(broken) + " 页的内容已损坏，未读取。请用原文件重新导出 PDF 后提交。");
    }
    List<PageInk> recognised = pages.stream().filter(PageInk::isRecognised).toList();
    if (!recognised.isEmpty()) {
      states.notes.add(
          "第 " + numbers(recognised) + " 页是扫描图片，文字由识别软件加上，可能有误。请对照原件核对，或提交由办公软件直接导出的 PDF。");
    }
    return states;
  }

  private static UnreadableException nothing(
      List<PageInk> scans, List<PageInk> broken, String advice) {
    if (!scans.isEmpty()) {
      return new UnreadableException(
          Unreadable.SCAN, "文件是扫描件：第 " + numbers(scans) + " 页是图片或文字无法识别，没有可供核查的文字。" + advice);
    }
    if (!broken.isEmpty()) {
      return new UnreadableException(Unreadable.DAMAGED, "PDF 各页的内容已损坏，无法读取。请用原文件重新导出 PDF 后提交。");
    }
    return new UnreadableException(Unreadable.EMPTY, "PDF 是空的，没有任何可见内容。请选择正确的文件后重新提交。");
  }

  /** Notes tables whose columns no line shows: of what they hold, not all may have been found. */
  void openTables(List<PageContent> pages) {
    List<Integer> open =
        pages.stream().filter(PageContent::hasOpenTables).map(PageContent::number).toList();
    if (!open.isEmpty()) {
      note("第 " + runs(open) + " 页有没有画全表格线的表格，只能按文字位置判断各列，可能未读全。请给表格加上全部边框后重新导出 PDF 提交。");
    }
  }

  private void note(String sentence) {
    notes.add(sentence);
    complete = false;
  }

  private static String numbers(List<PageInk> pages) {
    return runs(pages.stream().map(PageInk::number).toList());
  }

  /** Page numbers, neighbours as a range: 1–3、5. */
  private static String runs(List<Integer> pages) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pages.size(); i++) {
      int last = pages.get(i - 1);
      if (i == pages.size() || pages.get(i) != last + 1) {
        int first = pages.get(from);
        runs.add(first == last ? String.valueOf(first) : first + "–" + last);
        from = i;
      }
    }
    return String.join("、", runs);
  }

  boolean isScan(PageInk page) {
    return scans.contains(page);
  }

  boolean isReadable(PageInk page) {
    return page.whole() && page.hasText() && !isScan(page);
  }

  boolean complete() {
    return complete;
  }

  List<String> notes() {
    return notes;
  }
}
