package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader.Claim;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
  private static final RtfReader READER = new RtfReader();

  private static Submission file(String content) {
    return new Submission(
        "报告.doc", Optional.empty(), content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void rtf_is_claimed_under_any_name_and_nothing_else_is() {
    assertThat(READER.claim(file("{\\rtf1\\ansi}"))).contains(new Claim("application/rtf", 100));
    assertThat(READER.claim(file("{\\rt"))).isEmpty();
    assertThat(READER.claim(file("一、{\\rtf1}"))).isEmpty();
  }

  @Test
  void rtf_is_refused_with_what_to_do() {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> READER.read(file("{\\rtf1}"), Limits.DEFAULT));

    assertThat(refused).hasMessageContaining("RTF").hasMessageContaining("另存为 .docx");
  }
}
