package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.text.MarkdownReader;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown, whatever its pipes. */
class MarkdownFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(".md");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_markdown_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new MarkdownReader(), bytes);
  }
}
