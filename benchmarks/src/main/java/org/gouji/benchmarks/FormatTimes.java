package org.gouji.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.PluginHouse;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.DocxFile;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.XlsxFile;
import org.gouji.worker.Reading;
import org.gouji.worker.WorkerPool;

/** What reading a document takes, by format: time and memory over 500 made-up reports. */
final class FormatTimes {

  private static final int DOCUMENTS = 500;
  private static final int ROUNDS = 2;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private FormatTimes() {}

  /** A reading of one document: microseconds, and bytes allocated by this thread. */
  private record Taken(long micros, long bytes) {}

  /**
   * Measures with the plugins of a folder; every document once to warm up, then once in earnest.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws UnreadableException {
    Path plugins = Path.of(arguments[0]).toAbsolutePath();
    PrintStream out = System.out;
    out.println(
        "format | KB a file | here p50, p99 ms | MB allocated p50 | in a worker p50, p99 ms");
    try (PluginHouse house = PluginHouse.load(plugins, "1.0.0");
        WorkerPool workers = new WorkerPool(WorkerPool.Settings.of(plugins, "1.0.0"))) {
      for (Map.Entry<String, Function<Sample, byte[]>> format : formats().entrySet()) {
        List<Submission> files = files(format.getValue());
        DocumentReader reader = reader(house, files.get(0));
        Taken[] here = measure(Reading.HERE, reader, files);
        String elsewhere = "-";
        if (reader.isolated()) {
          Taken[] there = measure(workers, reader, files);
          elsewhere = "%.1f, %.1f".formatted(millis(there, 50), millis(there, 99));
        }
        out.printf(
            "%s | %d | %.1f, %.1f | %.1f | %s%n",
            format.getKey(),
            files.get(0).bytes().length >> 10,
            millis(here, 50),
            millis(here, 99),
            megabytes(here),
            elsewhere);
      }
    }
  }

  private static Map<String, Function<Sample, byte[]>> formats() {
    Map<String, Function<Sample, byte[]>> formats = new LinkedHashMap<>();
    formats.put("text", sample -> Layout.named("lines").write(sample));
    formats.put("HTML", sample -> Layout.named("html").write(sample));
    formats.put(
        "HTML in GB18030",
        sample ->
            new String(Layout.named("html").write(sample), StandardCharsets.UTF_8)
                .getBytes(Charset.forName("GB18030")));
    formats.put("DOCX", DocxFile::of);
    formats.put("XLSX", new XlsxFile(false, XlsxFile.Sheets.ONE, true)::of);
    formats.put("PDF", PdfFile::of);
    return formats;
  }

  private static List<Submission> files(Function<Sample, byte[]> format) {
    return IntStream.range(0, DOCUMENTS)
        .mapToObj(i -> Generator.report(i, 2019 + i % 6))
        .map(sample -> new Submission("report", Optional.empty(), format.apply(sample)))
        .toList();
  }

  private static DocumentReader reader(PluginHouse house, Submission file) {
    return house.readers().stream()
        .filter(reader -> reader.claim(file).isPresent())
        .max(
            Comparator.comparingInt(
                reader -> reader.claim(file).map(DocumentReader.Claim::weight).orElse(0)))
        .orElseThrow();
  }

  private static Taken[] measure(Reading reading, DocumentReader reader, List<Submission> files)
      throws UnreadableException {
    Taken[] taken = new Taken[files.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < taken.length; i++) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        if (reader.claim(files.get(i)).isPresent()) {
          reading.read(reader, files.get(i), Limits.DEFAULT);
        }
        taken[i] =
            new Taken(
                (System.nanoTime() - start) / 1000,
                THREADS.getCurrentThreadAllocatedBytes() - bytes);
      }
    }
    return taken;
  }

  private static double millis(Taken[] taken, int percent) {
    long[] sorted = Arrays.stream(taken).mapToLong(Taken::micros).sorted().toArray();
    return sorted[(sorted.length - 1) * percent / 100] / 1000.0;
  }

  private static double megabytes(Taken[] taken) {
    long[] sorted = Arrays.stream(taken).mapToLong(Taken::bytes).sorted().toArray();
    return sorted[sorted.length / 2] / (double) (1 << 20);
  }
}
