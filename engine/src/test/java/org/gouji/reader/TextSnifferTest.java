package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSnifferTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void chinese_text_is_text_in_every_charset(String charset) {
    assertThat(looksLikeText("一、总体情况\n2021年，我局主动公开信息7条。\f\n".getBytes(Charset.forName(charset))))
        .isTrue();
  }

  @Test
  void empty_file_is_text() {
    assertThat(looksLikeText(new byte[0])).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7 政府",
        "PK\3\4 word/document.xml",
        "{\\rtf1 text}",
        "MIME-Version: 1.0\r\n"
      })
  void files_with_a_signature_of_their_own_are_not_text(String beginning) {
    assertThat(looksLikeText(beginning.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void nul_bytes_and_random_bytes_are_not_text() {
    byte[] random = new byte[4096];
    new Random(1).nextBytes(random);

    assertThat(looksLikeText(random)).isFalse();
    assertThat(looksLikeText(new byte[100])).isFalse();
  }

  private static boolean looksLikeText(byte[] bytes) {
    return TextSniffer.looksLikeText(bytes);
  }
}
