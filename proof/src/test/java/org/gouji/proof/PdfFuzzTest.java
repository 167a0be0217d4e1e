package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.pdf.PdfReader;
import org.gouji.testkit.file.PdfFile;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF files, whatever their objects. */
class PdfFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(PdfFile::of);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_pdf_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new PdfReader(), bytes);
  }
}
