package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.html.HtmlReader;
import org.junit.jupiter.params.provider.MethodSource;

/** Web pages, whatever their markup. */
class HtmlFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(".html");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_page_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new HtmlReader(), bytes);
  }
}
