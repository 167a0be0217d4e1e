package org.gouji.plugins.ocr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gouji.document.UnreadableException;
import org.gouji.page.PageContent;
import org.gouji.page.PagePicture;
import org.gouji.plugin.Notice;
import org.gouji.plugin.PageRecogniser;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/** Recognises pages with tesseract and its data of Chinese, if both are installed. */
@Extension
public final class TesseractRecogniser implements PageRecogniser {
  private static final List<String> NEEDED = List.of("chi_sim", "eng");

  @Override
  public String id() {
    return "tesseract";
  }

  @Override
  public Optional<Notice> trouble() {
    return trouble(Tesseract.find());
  }

  static Optional<Notice> trouble(Optional<Tesseract> tesseract) {
    if (tesseract.isEmpty()) {
      return Optional.of(
          new Notice(
              "本机没有安装文字识别程序 tesseract：请系统管理员安装 tesseract-ocr 和中文数据 tesseract-ocr-chi-sim（不必重新启动），扫描件即可识别后核查。",
              "tesseract is not installed; install tesseract-ocr and tesseract-ocr-chi-sim"));
    }
    List<String> languages = tesseract.get().languages();
    if (!languages.containsAll(NEEDED)) {
      return Optional.of(
          new Notice(
              "本机的文字识别程序 tesseract 无法运行或者缺少语言数据：请系统管理员安装 tesseract-ocr-chi-sim 和 tesseract-ocr-eng，扫描件即可识别后核查。",
              "tesseract does not run or lacks data of languages; it has "
                  + languages
                  + " and needs "
                  + NEEDED));
    }
    return Optional.empty();
  }

  @Override
  public Optional<PageContent> recognise(PagePicture picture, Budget budget)
      throws UnreadableException {
    Optional<Tesseract> tesseract = Tesseract.find();
    if (tesseract.isEmpty()) {
      return Optional.empty();
    }
    try {
      return new PageTaker(tesseract.get(), budget).take(picture);
    } catch (IOException failed) {
      budget.time();
      return Optional.empty();
    }
  }
}
