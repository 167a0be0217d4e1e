package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void a_name_goes_out_encoded_whatever_is_in_it() {
    assertThat(Attachment.named("2023.zip/县 水利局*.txt"))
        .isEqualTo("attachment; filename*=UTF-8''%E5%8E%BF%20%E6%B0%B4%E5%88%A9%E5%B1%80%2A.txt");
    assertThat(Attachment.named("a\r\nSet-Cookie: x\"")).doesNotContain("\r", "\n", "\"");
  }
}
