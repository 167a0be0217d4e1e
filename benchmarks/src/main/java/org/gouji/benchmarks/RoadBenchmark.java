package org.gouji.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.Options;
import org.gouji.check.RuleBook;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.text.TextReader;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Given;
import org.gouji.report.Report;
import org.gouji.verdict.Checked;
import org.gouji.worker.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole road from bytes to a verdict, and its first two steps alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(time = 5)
@Measurement(time = 2)
public class RoadBenchmark {

  private final Options options = Options.asOf(LocalDate.of(2026, 1, 1));
  private final TextReader reader = new TextReader();
  private final Recogniser recogniser = new Recogniser();
  private final Checker checker;
  private final Workload workload;

  /** Prepares the inputs. */
  public RoadBenchmark() {
    RuleBook book = RuleBook.open(RuleBook.class.getClassLoader(), List.of());
    checker =
        new Checker(Intake.of(List.of(reader)), Reading.HERE, book, Limits.DEFAULT, "benchmark");
    workload = Workload.of(Input.all(), book.judge(Optional.empty()));
  }

  /** A text file to its verdict. */
  @Benchmark
  @BenchmarkMode({Mode.SampleTime, Mode.Throughput})
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Checked textToVerdict() throws UnknownFormatException {
    Input input = workload.next().input();
    return checker.check(input.report(), input.prior(), options);
  }

  /** Bytes to a document. */
  @Benchmark
  public Document readDocument() throws UnreadableException {
    return reader.read(workload.next().input().report(), Limits.DEFAULT);
  }

  /** A document to a report. */
  @Benchmark
  public Report recogniseReport() throws UnreadableException {
    return recogniser.recognise(workload.next().document(), Given.nothing());
  }
}
