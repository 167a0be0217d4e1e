package org.gouji.plugins.html;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.DocumentReader.Claim;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = SECONDS)
class MhtReaderTest extends DocumentReaderContract {
  private static final String HEAD =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: http://www.example.gov.cn/a.html
      Subject: =?utf-8?Q?a?=
      Date: Mon, 1 Jan 2024 00:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="B"

      """
          .replace("\n", "\r\n");
  private static final String PAGE =
      "<html><body><h1>年度报告</h1><p>本年新收\u00A05\u00A0件</p></body></html>";

  @Override
  protected DocumentReader reader() {
    return new MhtReader();
  }

  @Override
  protected byte[] sample() {
    return mht(part("base64", "gb2312", base64(PAGE, "GB18030")));
  }

  private static byte[] mht(String... parts) {
    return (HEAD + String.join("", parts) + "--B--\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String part(String encoding, String charset, String content) {
    return "--B\r\nContent-Type: text/html; charset=\""
        + charset
        + "\"\r\nContent-ID: <frame-1>\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String base64(String page, String charset) {
    return Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName(charset)));
  }

  private static Document read(byte[] bytes) throws UnreadableException {
    return new MhtReader().read(Pages.submission(bytes), Limits.DEFAULT);
  }

  private static UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }

  @Test
  void page_within_is_read_in_the_charset_of_its_bytes() throws UnreadableException {
    assertThat(Pages.shown(read(sample()))).containsExactly("# 年度报告", "本年新收\u00A05\u00A0件");
    assertThat(Pages.shown(read(mht(part("8bit", "gbk", PAGE)))))
        .containsExactly("# 年度报告", "本年新收\u00A05\u00A0件");
  }

  @Test
  void quoted_printable_page_is_read() throws UnreadableException {
    assertThat(
            Pages.shown(
                read(
                    mht(
                        part(
                            "quoted-printable",
                            "utf-8",
                            "<html><p>=E6=94=BF=E5=\r\n=BA=9C 3</p>")))))
        .containsExactly("政府 3");
  }

  @Test
  void page_that_the_header_names_is_read_and_not_the_first() throws UnreadableException {
    String named =
        part("8bit", "utf-8", "<html><p>广告</p>")
            + part("8bit", "utf-8", "<html><p>正文</p>").replace("frame-1", "frame-2");
    String head = HEAD.replace("boundary", "start=\"<frame-2>\";\r\n\tboundary");

    assertThat(Pages.shown(read((head + named + "--B--\r\n").getBytes(StandardCharsets.UTF_8))))
        .containsExactly("正文");
    assertThat(Pages.shown(read(mht(named)))).containsExactly("广告");
  }

  @Test
  void file_without_a_page_is_refused_as_empty() {
    assertThat(refusal(mht("--B\r\nContent-Type: image/png\r\n\r\nx\r\n")).reason())
        .isEqualTo(Unreadable.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Received: from a\r\nFrom: a@b\r\nTo: c@d\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n正文",
        "From: a@b\r\nTo: c@d\r\nDate: x\r\nSubject: y\r\n\r\n正文"
      })
  void mail_is_claimed_and_refused_by_name(String mail) {
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);

    assertThat(new MhtReader().claim(Pages.submission(bytes)))
        .contains(new Claim("message/rfc822", 100));
    assertThat(refusal(bytes).reason()).isEqualTo(Unreadable.NOT_A_REPORT);
    assertThat(refusal(bytes)).hasMessageContaining("电子邮件").hasMessageContaining("请");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "标题：年度报告\n\n正文", "Note: MIME-Version: 1.0\n\n", "<html>", "a: b\n\nc"})
  void other_text_is_not_claimed(String text) {
    Submission submission =
        new Submission("a.mht", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));

    assertThat(new MhtReader().claim(submission)).isEmpty();
  }

  @Test
  void parts_within_parts_are_stopped() {
    StringBuilder nested = new StringBuilder(HEAD);
    String before = "B";
    for (int i = 0; i < 5_000; i++) {
      nested.append(
          "--%s\r\nContent-Type: multipart/mixed; boundary=\"N%d\"\r\n\r\n".formatted(before, i));
      before = "N" + i;
    }

    assertThat(refusal(nested.toString().getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  void headers_without_end_are_stopped() {
    byte[] many = (HEAD.strip() + "\r\nX: y".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
    byte[] longOne =
        (HEAD.strip() + "\r\nX: " + "y".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(refusal(many).reason()).isEqualTo(Unreadable.DAMAGED);
    assertThat(refusal(longOne).reason()).isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  void garbage_in_place_of_base64_is_no_page() {
    byte[] garbage = mht(part("base64", "utf-8", "\u0000\u0001!!!!====!!!!".repeat(10_000)));

    assertThat(refusal(garbage).reason()).isIn(Unreadable.DAMAGED, Unreadable.EMPTY);
  }

  @Test
  void many_parts_are_stopped() {
    byte[] many = mht("--B\r\nContent-Type: image/png\r\n\r\nx\r\n".repeat(100_000));

    assertThat(refusal(many).reason()).isEqualTo(Unreadable.LIMIT);
  }
}
