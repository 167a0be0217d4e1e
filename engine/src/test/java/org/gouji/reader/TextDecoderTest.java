package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final String SIMPLIFIED = "某某区政府信息公开工作年度报告\n本年新收申请 12 件\n";
  private static final String TRADITIONAL = "某某區政府信息公開工作年度報告\n本年新收申請 12 件\n";

  @Test
  void utf8_is_read_without_and_with_mark() {
    assertThat(decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new DecodedText(SIMPLIFIED, "UTF-8", 0, false));
    assertThat(decode(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new DecodedText(SIMPLIFIED, "UTF-8", 0, false));
  }

  @Test
  void gb18030_is_read_without_label() {
    assertThat(decode(SIMPLIFIED.getBytes(GB18030)))
        .isEqualTo(new DecodedText(SIMPLIFIED, "GB18030", 0, false));
  }

  @Test
  void no_break_space_beside_a_number_invents_no_digits_under_any_label() {
    String text = "政府信息公开申请\u00A05\u00A0件，二〇二一年";
    for (String label : new String[] {"gb2312", "GBK", "x-gbk", "cp936", "utf-8", "iso-8859-1"}) {
      assertThat(TextDecoder.decode(text.getBytes(GB18030), Optional.of(label)).text())
          .as(label)
          .isEqualTo(text);
    }
  }

  @Test
  void big5_is_read_without_label() {
    assertThat(decode(TRADITIONAL.getBytes(BIG5)))
        .isEqualTo(new DecodedText(TRADITIONAL, "Big5-HKSCS", 0, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16_is_read_without_and_with_mark(String charset) {
    Charset wide = Charset.forName(charset);

    assertThat(decode(SIMPLIFIED.getBytes(wide)))
        .isEqualTo(new DecodedText(SIMPLIFIED, charset, 0, false));
    assertThat(decode(("\uFEFF" + SIMPLIFIED).getBytes(wide)))
        .isEqualTo(new DecodedText(SIMPLIFIED, charset, 0, false));
  }

  @Test
  void utf8_with_a_broken_character_stays_utf8_and_says_so() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE6);

    DecodedText decoded = decode(bytes.toByteArray());

    assertThat(decoded).isEqualTo(new DecodedText(SIMPLIFIED + "\uFFFD", "UTF-8", 1, true));
    assertThat(decoded.replaced()).isTrue();
    assertThat(decoded.damaged()).as("one of thirty characters is more than a blemish").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE"})
  void file_that_ends_within_a_character_is_cut_off(String charset) throws Exception {
    byte[] whole =
        ((charset.startsWith("Big5") ? TRADITIONAL : SIMPLIFIED) + "件").getBytes(charset);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(TextDecoder.decode(whole).cutOff()).isFalse();
    assertThat(TextDecoder.decode(cut).charset()).isEqualTo(charset);
    assertThat(TextDecoder.decode(cut).cutOff()).isTrue();
    assertThat(TextDecoder.decode(cut).damaged()).isTrue();
  }

  @Test
  void label_decides_where_nothing_else_does() {
    byte[] copyright = {(byte) 0x80};

    assertThat(TextDecoder.decode(copyright, Optional.of("ISO-8859-1,gb2312")).charset())
        .isEqualTo("windows-1252");
  }

  @Test
  void text_of_blanks_is_blank_even_with_no_break_spaces() {
    assertThat(new DecodedText(" \u00A0\u3000\r\n\t\u200B", "UTF-8", 0, false).blank()).isTrue();
    assertThat(new DecodedText("\u00A00", "UTF-8", 0, false).blank()).isFalse();
  }

  private static DecodedText decode(byte[] bytes) {
    return TextDecoder.decode(bytes);
  }
}
