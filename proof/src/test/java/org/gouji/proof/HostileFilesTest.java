package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Limits;
import org.gouji.judge.Outcome;
import org.gouji.plugin.PluginHouse;
import org.gouji.verdict.Conclusion;
import org.gouji.verdict.Verdict;
import org.gouji.worker.WorkerPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Broken and hostile files against the plugins as they are shipped, in their worker processes. */
@Timeout(600)
class HostileFilesTest {

  private static final Path PLUGINS = Tree.resolve(Path.of("api/target/plugins"));
  private static final Limits LIMITS = Limits.DEFAULT.withMillis(5_000);

  /** Over the limit: the way to a worker and back, a new process, and the judging. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private static final long MEGABYTE = 1 << 20;

  @Test
  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  void every_one_gets_its_answer_and_none_hurts_the_house() {
    assumeTrue(Files.isDirectory(PLUGINS), "no plugins are packed yet: run `mvn verify`");
    Map<String, Integer> answers = new TreeMap<>();
    List<String> late = new ArrayList<>();
    try (PluginHouse house = PluginHouse.load(PLUGINS, "1.0.0");
        WorkerPool workers = new WorkerPool(WorkerPool.Settings.of(PLUGINS, "1.0.0"))) {
      Checker checker =
          new Checker(
              new Intake(house.readers(), house.unpackers(), house.advisors()),
              workers,
              Shipped.BOOK,
              LIMITS,
              "gouji proof");
      assertThat(answer(checker, "whole", Reports.page())).startsWith("CONFORMANT");
      Map<String, byte[]> files = HostileFiles.all();
      // The first round fills what libraries keep once for all.
      files.forEach((name, bytes) -> answer(checker, name, bytes));
      long before = used();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        long start = System.nanoTime();
        String answer = answer(checker, file.getKey(), file.getValue());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%6d ms  %-45s %s%n", took.toMillis(), file.getKey(), answer);
        answers.merge(answer.substring(0, answer.indexOf(' ')), 1, Integer::sum);
        if (took.compareTo(GRACE.plusMillis(LIMITS.millis())) > 0) {
          late.add(file.getKey() + " took " + took);
        }
      }
      System.out.println("answers: " + answers);
      assertThat(late).isEmpty();
      assertThat(files).hasSizeGreaterThan(100);
      assertThat(used() - before).as("bytes kept").isLessThan(64 * MEGABYTE);
      assertThat(answer(checker, "whole", Reports.page())).startsWith("CONFORMANT");
    }
  }

  /** What the house says to a file: a verdict, with its reason, or that it knows no such format. */
  private static String answer(Checker checker, String name, byte[] bytes) {
    try {
      Verdict verdict =
          checker.check(Shipped.file(name, bytes), Optional.empty(), Shipped.OPTIONS).verdict();
      assertThat(verdict.results()).as(name).noneMatch(result -> result.outcome() == Outcome.ERROR);
      if (verdict.conclusion() == Conclusion.UNREADABLE) {
        assertThat(verdict.explanation().orElse("")).as(name).contains("。");
      }
      return verdict.conclusion()
          + verdict.unreadable().map(reason -> "/" + reason).orElse("")
          + " "
          + verdict.explanation().orElse("");
    } catch (UnknownFormatException e) {
      assertThat(e.getMessage()).as(name).contains("请");
      return "415 " + e.getMessage();
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
