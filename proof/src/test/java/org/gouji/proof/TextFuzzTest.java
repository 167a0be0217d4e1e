package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.text.TextReader;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain text is what the recogniser works hardest on, so this one is the recogniser's too. */
class TextFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(".txt");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_text_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new TextReader(), bytes);
  }
}
