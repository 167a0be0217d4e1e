package org.gouji.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.gouji.plugins.office.workbook.XlsxReader;
import org.gouji.testkit.file.XlsxFile;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks, whatever their parts. */
class XlsxFuzzTest {

  static Stream<byte[]> seeds() {
    return Fuzzed.seeds(new XlsxFile(false, XlsxFile.Sheets.ONE, true)::of);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "60s")
  void any_workbook_is_read_or_refused(byte[] bytes) {
    Fuzzed.read(new XlsxReader(), bytes);
  }
}
