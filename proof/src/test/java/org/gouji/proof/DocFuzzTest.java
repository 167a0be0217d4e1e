package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.office.word.DocReader;
import org.junit.jupiter.params.provider.MethodSource;

/** Old Word documents, whatever their streams. */
class DocFuzzTest {

  static Stream<byte[]> seeds() {
    return Tree.named(".doc").stream().map(file -> Repository.bytes(Tree.resolve(file)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_old_document_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new DocReader(), bytes);
  }
}
