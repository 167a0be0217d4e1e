package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.office.word.DocxReader;
import org.gouji.testkit.file.DocxFile;
import org.junit.jupiter.params.provider.MethodSource;

/** Word documents, whatever their parts. */
class DocxFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(DocxFile::of);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_document_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new DocxReader(), bytes);
  }
}
