package org.gouji.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.PluginHouse;
import org.gouji.plugin.PluginJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A reader that does the worst it can, as its document tells it. */
@Timeout(120)
class WorkerPoolTest {
  private static final Limits LIMITS = Limits.DEFAULT.withMillis(1_000);

  @TempDir static Path folder;

  private static PluginHouse house;
  private static DocumentReader reader;
  private static WorkerPool pool;

  @BeforeAll
  static void open() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    PluginJar.withId("obedient")
        .extension(
            "org.example.Obedient",
            """
            public final class NAME implements org.gouji.plugin.DocumentReader {
              public String id() { return "obedient"; }
              public boolean isolated() { return true; }
              public java.util.Optional<Claim> claim(org.gouji.document.Submission submission) {
                return java.util.Optional.of(new Claim("text/x-test", 10));
              }
              public org.gouji.document.Document read(
                  org.gouji.document.Submission submission, org.gouji.document.Limits limits)
                  throws org.gouji.document.UnreadableException {
                String order = new String(submission.bytes(), java.nio.charset.StandardCharsets.UTF_8);
                switch (order) {
                  case "loop": while (true) { Thread.onSpinWait(); }
                  case "exit": System.exit(7);
                  case "eat": eat();
                  case "recurse": recurse(0);
                  case "throw": throw new IllegalStateException("torn");
                  case "print": System.out.println("between the answers"); break;
                  case "refuse": throw new org.gouji.document.UnreadableException(
                      org.gouji.document.Unreadable.SCAN, "请提供可复制文字的版本。");
                  default:
                }
                String said = order.equals("pid") ? "" + ProcessHandle.current().pid() : order;
                return new org.gouji.document.Document(
                    java.util.List.of(new org.gouji.document.Block.Line(1, said)),
                    java.util.Map.of(), true, java.util.List.of());
              }
              private static void eat() {
                java.util.List<byte[]> all = new java.util.ArrayList<>();
                while (true) { all.add(new byte[1 << 20]); }
              }
              private static int recurse(int depth) { return recurse(depth + 1) + 1; }
            }
            """)
        .write(plugins.resolve("obedient.jar"));
    house = PluginHouse.load(plugins, "1.0.0");
    reader = house.readers().get(0);
    pool = new WorkerPool(new WorkerPool.Settings(plugins, "1.0.0", 2, 64, 5));
  }

  @AfterAll
  static void close() {
    pool.close();
    house.close();
  }

  private static Submission order(String order) {
    return new Submission("order.txt", Optional.of("text/plain"), order.getBytes(UTF_8));
  }

  private static Document answer(String order) throws UnreadableException {
    return pool.read(reader, order(order), LIMITS);
  }

  private static String word(String order) throws UnreadableException {
    return ((Block.Line) answer(order).blocks().get(0)).text();
  }

  private static UnreadableException refusal(String order) {
    return catchThrowableOfType(UnreadableException.class, () -> answer(order));
  }

  @Test
  void document_comes_from_another_process_and_is_the_same() throws UnreadableException {
    assertThat(answer("一二三")).isEqualTo(reader.read(order("一二三"), LIMITS));
    assertThat(word("pid")).isNotEqualTo(String.valueOf(ProcessHandle.current().pid()));
    assertThat(answer("print").blocks()).containsExactly(new Block.Line(1, "print"));
  }

  @Test
  void refusal_of_the_reader_arrives_as_it_is() {
    assertThat(refusal("refuse"))
        .hasMessage("请提供可复制文字的版本。")
        .extracting(UnreadableException::reason)
        .isEqualTo(Unreadable.SCAN);
  }

  @Test
  void endless_loop_ends_at_the_limit_and_the_next_document_is_read() throws UnreadableException {
    assertThat(refusal("loop"))
        .hasMessageContaining("读取时间超过上限 1000 毫秒")
        .extracting(UnreadableException::reason)
        .isEqualTo(Unreadable.LIMIT);
    assertThat(word("next")).isEqualTo("next");
  }

  @Test
  void greed_for_memory_ends_at_the_limit_and_costs_no_other_document_its_answer() {
    CompletableFuture<UnreadableException> greedy =
        CompletableFuture.supplyAsync(
            () ->
                catchThrowableOfType(
                    UnreadableException.class,
                    () -> pool.read(reader, order("eat"), LIMITS.withMillis(60_000))));
    for (int i = 0; i < 20; i++) {
      assertThat(catchThrowableOfType(UnreadableException.class, () -> word("beside"))).isNull();
    }

    assertThat(greedy.join())
        .hasMessageContaining("内存超过上限 64 MB")
        .extracting(UnreadableException::reason)
        .isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void crash_costs_one_document_and_the_next_is_read() throws UnreadableException {
    assertThat(refusal("exit"))
        .hasMessageContaining("意外终止")
        .extracting(UnreadableException::reason)
        .isEqualTo(Unreadable.DAMAGED);
    assertThat(word("next")).isEqualTo("next");
  }

  @Test
  void error_in_the_reader_leaves_its_worker_alive() {
    for (String order : List.of("throw", "recurse")) {
      assertThat(refusal(order))
          .hasMessageContaining("读取程序无法处理")
          .extracting(UnreadableException::reason)
          .isEqualTo(Unreadable.DAMAGED);
    }
  }

  @Test
  void worker_is_replaced_after_its_number_of_documents() throws Exception {
    try (WorkerPool two =
        new WorkerPool(new WorkerPool.Settings(folder.resolve("plugins"), "1.0.0", 1, 64, 2))) {
      List<String> pids = new java.util.ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Document answer = two.read(reader, order("pid"), LIMITS);
        pids.add(((Block.Line) answer.blocks().get(0)).text());
      }
      assertThat(pids.get(0)).isEqualTo(pids.get(1));
      assertThat(pids.get(2)).isEqualTo(pids.get(3)).isNotEqualTo(pids.get(0));
      for (String pid : pids.subList(0, 2)) {
        ends(pid);
      }
    }
  }

  @Test
  void worker_that_cannot_start_is_no_fault_of_the_document() {
    try (WorkerPool broken =
        new WorkerPool(WorkerPool.Settings.of(folder.resolve("nowhere"), "1.0.0"))) {
      assertThatThrownBy(() -> broken.read(reader, order("next"), LIMITS))
          .isInstanceOf(IllegalStateException.class);
    }
    try (WorkerPool unfit =
        new WorkerPool(
            new WorkerPool.Settings(folder.resolve("plugins"), "no version", 1, 64, 5))) {
      assertThatThrownBy(() -> unfit.read(reader, order("next"), LIMITS))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void closing_ends_the_processes() throws Exception {
    String pid;
    try (WorkerPool own =
        new WorkerPool(WorkerPool.Settings.of(folder.resolve("plugins"), "1.0.0"))) {
      pid = ((Block.Line) own.read(reader, order("pid"), LIMITS).blocks().get(0)).text();
    }
    ends(pid);
  }

  /** Waits for the end of a process. */
  private static void ends(String pid) throws Exception {
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(pid));
    if (process.isPresent()) {
      process.get().onExit().get(10, TimeUnit.SECONDS);
    }
  }
}
