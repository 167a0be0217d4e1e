package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Cell;
import org.gouji.report.Given;
import org.gouji.report.Report;
import org.gouji.report.Table;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Reporter;
import org.gouji.testkit.Sample;

/** What must hold of every file that a fuzzer comes up with. */
final class Fuzzed {

  private static final Limits LIMITS = Limits.DEFAULT.withBytes(1 << 20).withMillis(5_000);
  private static final Recogniser RECOGNISER = new Recogniser();

  private Fuzzed() {}

  /** Reports of two editions in every layout of a family. */
  static Stream<byte[]> seeds(String family) {
    return Layout.all().stream()
        .filter(layout -> layout.fileName().endsWith(family))
        .flatMap(
            layout ->
                Stream.of(
                    layout.write(Generator.report(3, 2023, Reporter.GOVERNMENT)),
                    layout.write(Generator.told(5, 2020, Reporter.DEPARTMENT), 2)));
  }

  /** The same in a format that is no layout. */
  static Stream<byte[]> seeds(Function<Sample, byte[]> format) {
    return Stream.of(
            Generator.report(3, 2023, Reporter.GOVERNMENT),
            Generator.told(5, 2020, Reporter.DEPARTMENT))
        .map(format);
  }

  /** A page as browsers save it as one file. */
  static byte[] savedPage(Sample sample) {
    String head =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"; type="text/html"

        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        """;
    String body = Base64.getMimeEncoder().encodeToString(Layout.named("html").write(sample));
    return (head.replace("\n", "\r\n") + body + "\r\n--b--\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Has one reader read the file and the recogniser go over it: it is read, refused with a
   * sentence, or not claimed, and a value is never made up.
   */
  static void read(DocumentReader reader, byte[] bytes) {
    Submission file = new Submission("fuzzed", Optional.empty(), bytes);
    if (reader.claim(file).isEmpty()) {
      return;
    }
    try {
      Document document = reader.read(file, LIMITS);
      Report report = RECOGNISER.recognise(document, Given.nothing());
      report.tables().values().forEach(Fuzzed::holdsWhatIsPrinted);
    } catch (UnreadableException refused) {
      assertThat(refused.getMessage()).contains("。");
    }
  }

  private static void holdsWhatIsPrinted(Table table) {
    for (Cell cell : table.cells().values()) {
      assertThat(cell.value().isPresent() && cell.raw().isBlank()).as("%s", cell).isFalse();
    }
  }
}
