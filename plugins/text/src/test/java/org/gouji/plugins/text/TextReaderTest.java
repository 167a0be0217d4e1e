package org.gouji.plugins.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.DocumentReader.Claim;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest extends DocumentReaderContract {
  private final TextReader reader = new TextReader();

  @Override
  protected DocumentReader reader() {
    return reader;
  }

  @Override
  protected byte[] sample() {
    return "某某局政府信息公开工作年度报告\n\n规章\t0\t0\t0\n".getBytes(Charset.forName("GB18030"));
  }

  @Test
  void every_line_is_a_block_with_its_number_whatever_ends_it() throws UnreadableException {
    assertThat(read("一\r\n\r\n\t二 \n三\r四\f五\u2028六").blocks())
        .containsExactly(
            new Block.Line(1, "一"),
            new Block.Line(2, ""),
            new Block.Line(3, "\t二 "),
            new Block.Line(4, "三"),
            new Block.Line(5, "四\f五\u2028六"));
  }

  @Test
  void any_text_is_claimed_weakly() {
    assertThat(reader.claim(submission("随便写的一句话".getBytes(StandardCharsets.UTF_8))))
        .contains(new Claim("text/plain", 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u00A0\u3000\r\n\n"})
  void file_with_nothing_to_see_is_claimed_and_refused_as_empty(String content) {
    Submission submission = submission(content.getBytes(StandardCharsets.UTF_8));

    assertThat(reader.claim(submission)).isPresent();
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> reader.read(submission, Limits.DEFAULT));
    assertThat(refused.reason()).isEqualTo(Unreadable.EMPTY);
  }

  @Test
  void character_that_cannot_be_decoded_is_noted() throws UnreadableException {
    byte[] bytes = "本年新收政府信息公开申请数量\n".repeat(20).getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;

    Document document = reader.read(submission(bytes), Limits.DEFAULT);

    assertThat(document.complete()).isTrue();
    assertThat(document.notes()).singleElement().asString().contains("UTF-8", "无法还原", "请核对");
  }

  @Test
  void more_lines_than_allowed_are_refused() {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> read("行\n".repeat(100_001)));

    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
  }

  private Document read(String text) throws UnreadableException {
    return reader.read(submission(text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT);
  }

  private static Submission submission(byte[] bytes) {
    return new Submission("报告.txt", Optional.empty(), bytes);
  }
}
