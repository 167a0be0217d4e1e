package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.PriorException;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Digest;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugins.archive.OtherFormats;
import org.gouji.plugins.archive.PictureReader;
import org.gouji.plugins.archive.ZipUnpacker;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.file.XlsxFile;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Verdict;
import org.gouji.worker.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that pack others, formats that nobody reads, and names that say something else. */
class PackedFilesTest {
  private static final String PAGE =
      new String(
          Layout.named("html").write(Generator.report(3, 2023, Reporter.DEPARTMENT)),
          StandardCharsets.UTF_8);
  private static final String PICTURE = "GIF89a";

  private static final Intake INTAKE =
      new Intake(readers(), List.of(new ZipUnpacker()), List.of(new OtherFormats()));
  private static final Checker CHECKER =
      new Checker(INTAKE, Reading.HERE, Shipped.BOOK, Limits.DEFAULT, "gouji proof");

  private static List<DocumentReader> readers() {
    List<DocumentReader> readers = new ArrayList<>(Shipped.READERS);
    readers.add(new PictureReader());
    return readers;
  }

  private static byte[] zip(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return XlsxFile.pack(files);
  }

  private static Verdict check(String name, byte[] bytes) {
    try {
      return CHECKER.check(Shipped.file(name, bytes), Optional.empty(), Shipped.OPTIONS).verdict();
    } catch (UnknownFormatException e) {
      throw new AssertionError(e);
    }
  }

  /** The notes but for those on what the page itself hides. */
  private static List<String> told(Verdict verdict) {
    return verdict.notes().stream().filter(note -> !note.startsWith("正文中有")).toList();
  }

  @Test
  void one_document_in_a_zip_is_judged_as_that_document() {
    byte[] bytes = zip("2023/报告.html", PAGE);
    Verdict verdict = check("a.zip", bytes);

    assertThat(verdict.results())
        .isEqualTo(check("b.html", PAGE.getBytes(StandardCharsets.UTF_8)).results());
    assertThat(told(verdict)).isEmpty();
    assertThat(verdict.subject().name()).isEqualTo("a.zip/2023/报告.html");
    assertThat(verdict.subject().mediaType()).hasValue("text/html");
    assertThat(verdict.subject().reader()).hasValue("html");
    assertThat(verdict.subject().sha256()).isEqualTo(Digest.sha256(bytes));
  }

  @Test
  void what_else_is_in_the_zip_is_told() {
    Verdict verdict =
        check("a.zip", zip("报告.html", PAGE, "公章.gif", PICTURE, "b.rar", "Rar!\u001a\u0007\u0000"));

    assertThat(verdict.report()).isPresent();
    assertThat(told(verdict)).containsExactly("压缩包中另有 2 个文件未核查：“b.rar”、“公章.gif”。");
  }

  @Test
  void several_documents_in_a_zip_are_named_and_not_judged() {
    byte[] bytes = zip("乙/二.html", PAGE, "甲.html", PAGE, "图.gif", PICTURE);
    Verdict verdict = check("a.zip", bytes);

    assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNREADABLE);
    assertThat(verdict.unreadable()).hasValue(Unreadable.SEVERAL_REPORTS);
    assertThat(verdict.explanation())
        .hasValue("压缩包中有 2 份文件：“乙/二.html”、“甲.html”。一次只能核查一份报告，请解开压缩包，把各份报告分别提交。");
    assertThat(verdict.subject().mediaType()).hasValue("application/zip");
    assertThat(verdict.subject().sha256()).isEqualTo(Digest.sha256(bytes));
  }

  @Test
  void documents_of_a_zip_can_be_checked_one_by_one() throws UnknownFormatException {
    byte[] bytes = zip("乙/二.html", PAGE, "甲.html", PAGE, "c.rar", "Rar!\u001a\u0007\u0000");
    List<Submission> documents = INTAKE.documents(Shipped.file("a.zip", bytes), Limits.DEFAULT);

    assertThat(documents)
        .extracting(Submission::name)
        .containsExactly("a.zip/c.rar", "a.zip/乙/二.html", "a.zip/甲.html");
    Verdict verdict = CHECKER.check(documents.get(1), Optional.empty(), Shipped.OPTIONS).verdict();
    assertThat(verdict.report()).isPresent();
    assertThat(verdict.subject().name()).isEqualTo("a.zip/乙/二.html");
    assertThat(verdict.subject().sha256()).isEqualTo(Digest.sha256(bytes));
  }

  @Test
  void file_that_packs_one_document_or_none_stands_for_itself() {
    for (byte[] bytes :
        List.of(
            zip("甲.html", PAGE, "图.gif", PICTURE), zip(), zip("x.rar", "Rar!\u001a\u0007\u0000"))) {
      Submission file = Shipped.file("a.zip", bytes);
      assertThat(INTAKE.documents(file, Limits.DEFAULT)).containsExactly(file);
    }
  }

  @Test
  void empty_zip_is_empty_and_pictures_alone_are_a_scan() {
    assertThat(check("a.zip", zip()).unreadable()).hasValue(Unreadable.EMPTY);
    assertThat(check("a.zip", zip("1.gif", PICTURE)).unreadable()).hasValue(Unreadable.SCAN);
    assertThat(check("a.zip", zip("1.gif", PICTURE, "2.gif", PICTURE)).unreadable())
        .hasValue(Unreadable.SEVERAL_REPORTS);
  }

  @Test
  void format_that_nobody_reads_is_named_with_what_to_do() {
    assertThatThrownBy(() -> unread("报告.ofd", zip("OFD.xml", "<ofd/>")))
        .hasMessage("无法读取文件“报告.ofd”：OFD 版式文件暂不支持，请用 OFD 阅读器导出为 PDF 后提交。");
    assertThatThrownBy(() -> unread("a.zip", zip("b.rar", "Rar!\u001a\u0007\u0000")))
        .hasMessageContainingAll("a.zip/b.rar", "RAR 压缩包")
        .hasMessageContaining("可以读取的格式：纯文本、Markdown、网页（HTML）");
    assertThatThrownBy(() -> unread("x.bin", new byte[300]))
        .hasMessageContaining("请提交以下格式之一：纯文本、Markdown、网页（HTML）");
  }

  private static void unread(String name, byte[] bytes) throws UnknownFormatException {
    CHECKER.check(Shipped.file(name, bytes), Optional.empty(), Shipped.OPTIONS);
  }

  @Test
  void last_years_report_may_be_packed_too() throws UnknownFormatException {
    assertThat(CHECKER.readPrior(Shipped.file("a.zip", zip("甲.html", PAGE))).year()).hasValue(2023);
    assertThatThrownBy(
            () -> CHECKER.readPrior(Shipped.file("a.zip", zip("甲.html", PAGE, "乙.html", PAGE))))
        .isInstanceOf(PriorException.class)
        .hasMessageContaining("2 份文件");
  }

  @ParameterizedTest
  @CsvSource({
    "报告.doc, 文件扩展名为 .doc，内容实为网页（HTML）。",
    "报告.XLS, 文件扩展名为 .xls，内容实为网页（HTML）。",
    "报告.pdf, 文件扩展名为 .pdf，内容实为网页（HTML）。",
    "报告.htm, ",
    "报告.HTML, ",
    "报告, ",
    "报告.2023, "
  })
  void ending_that_says_something_else_than_the_content_is_noted(String name, String note) {
    Verdict verdict = check(name, PAGE.getBytes(StandardCharsets.UTF_8));

    assertThat(told(verdict)).isEqualTo(Optional.ofNullable(note).stream().toList());
  }

  @Test
  void ending_is_noted_of_what_cannot_be_read_too() {
    Verdict verdict = check("报告.docx", PICTURE.getBytes(StandardCharsets.UTF_8));

    assertThat(verdict.unreadable()).hasValue(Unreadable.SCAN);
    assertThat(told(verdict)).containsExactly("文件扩展名为 .docx，内容实为 GIF 图片。");
  }

  @Test
  void of_an_empty_file_no_content_is_told() {
    Verdict verdict = check("报告.pdf", new byte[0]);

    assertThat(verdict.unreadable()).hasValue(Unreadable.EMPTY);
    assertThat(told(verdict)).isEmpty();
  }

  @Test
  void what_the_reader_noted_is_told_of_what_is_no_report_too() {
    String cut = "<html><body><h1>通知</h1><p>请各单位按时报送。</p><table><tr><td>各单位";

    Verdict verdict = check("报告.html", cut.getBytes(StandardCharsets.UTF_8));

    assertThat(verdict.unreadable()).hasValue(Unreadable.NOT_A_REPORT);
    assertThat(told(verdict)).anyMatch(note -> note.contains("没有结尾"));
  }
}
