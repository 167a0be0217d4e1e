package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.html.MhtReader;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages saved as one file, whatever their parts. */
class MhtFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(Fuzzed::savedPage);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_saved_page_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new MhtReader(), bytes);
  }
}
