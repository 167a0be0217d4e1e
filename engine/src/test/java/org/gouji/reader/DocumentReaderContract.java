package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.junit.jupiter.api.Test;
import org.pf4j.Extension;

/** What every reader promises; a plugin's test inherits it. */
public abstract class DocumentReaderContract {
  private static final String LIST = "META-INF/extensions.idx";

  /** The reader under test. */
  protected abstract DocumentReader reader();

  /** A small file that the reader reads. */
  protected abstract byte[] sample();

  @Test
  void reader_is_listed_as_extension_of_its_plugin() throws IOException {
    Class<?> type = reader().getClass();

    assertThat(type).hasAnnotation(Extension.class);
    StringBuilder listed = new StringBuilder();
    for (URL list : Collections.list(type.getClassLoader().getResources(LIST))) {
      try (InputStream in = list.openStream()) {
        listed.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(listed).as("lists written by PF4J's annotation processor").contains(type.getName());
  }

  @Test
  void id_is_a_lower_case_word() {
    assertThat(reader().id()).matches("[a-z][a-z0-9-]*");
  }

  @Test
  void own_sample_is_claimed_under_any_name_and_type() {
    assertThat(reader().claim(submission("report", sample()))).isPresent();
    assertThat(reader().claim(new Submission("报告.pdf", Optional.of("application/pdf"), sample())))
        .isEqualTo(reader().claim(submission("report", sample())));
  }

  @Test
  void random_bytes_are_not_claimed_whatever_the_name() {
    Random random = new Random(60);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[200 + random.nextInt(8000)];
      random.nextBytes(bytes);
      assertThat(reader().claim(submission("report.html", bytes))).as("try %d", i).isEmpty();
    }
  }

  @Test
  void same_bytes_give_the_same_document() throws UnreadableException {
    assertThat(reader().read(submission("a", sample()), Limits.DEFAULT))
        .isEqualTo(reader().read(submission("b", sample()), Limits.DEFAULT));
  }

  @Test
  void file_above_the_size_limit_is_refused_with_advice() {
    Limits small = Limits.DEFAULT.withBytes(8);

    assertThatThrownBy(() -> reader().read(submission("a", sample()), small))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
              assertThat(refused).hasMessageContaining("上限").hasMessageContaining("请");
            });
  }

  private static Submission submission(String name, byte[] bytes) {
    return new Submission(name, Optional.empty(), bytes);
  }
}
