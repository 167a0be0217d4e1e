package org.gouji.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.PluginHouse;

/** A worker: reads documents given on the standard input until it is closed. */
final class WorkerMain {

  /** Ended because the document took too long. */
  static final int OVERDUE = 42;

  private static final int FRAMES_TOLD = 12;

  private final Map<String, DocumentReader> readers;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "gouji-worker-watch");
            thread.setDaemon(true);
            return thread;
          });

  private WorkerMain(PluginHouse house) {
    readers =
        house.readers().stream().collect(Collectors.toMap(DocumentReader::id, Function.identity()));
  }

  /**
   * Works.
   *
   * @param arguments the folder of the plugins and the version of the program
   */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // What a library prints must not come between the answers.
    System.setOut(System.err);
    try (PluginHouse house = PluginHouse.load(Path.of(arguments[0]), arguments[1])) {
      new WorkerMain(house).work(in, out);
    }
  }

  private void work(DataInputStream in, DataOutputStream out) throws IOException {
    out.writeUTF(String.join("\n", readers.keySet()));
    out.flush();
    try {
      while (true) {
        Exchange.Task task = Exchange.task(in);
        Submission submission = Exchange.submission(in, task);
        // If the program is gone, nobody else would end an endless loop.
        ScheduledFuture<?> end =
            watch.schedule(
                WorkerMain::end,
                2 * task.limits().longest() + WorkerPool.GRACE_MILLIS,
                TimeUnit.MILLISECONDS);
        Exchange.send(out, answer(task, submission));
        end.cancel(false);
      }
    } catch (EOFException e) {
      // The program closed the stream, or ended: so does the worker.
    }
  }

  /** Ends the process and what it had started. */
  private static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(OVERDUE);
  }

  private Exchange.Answer answer(Exchange.Task task, Submission submission) {
    DocumentReader reader = Objects.requireNonNull(readers.get(task.reader()), task.reader());
    try {
      return task.page().isPresent()
          ? Exchange.Answer.of(reader.draw(submission, task.page().getAsInt(), task.limits()))
          : Exchange.Answer.of(reader.read(submission, task.limits()));
    } catch (UnreadableException e) {
      return Exchange.Answer.refused(e.reason(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return Exchange.Answer.failed(told(e));
    }
  }

  /** What it was and where, without its message: that may quote the document. */
  private static String told(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    StringBuilder text = new StringBuilder(e.getClass().getName());
    for (int i = 0; i < Math.min(FRAMES_TOLD, frames.length); i++) {
      text.append(" < ").append(frames[i]);
    }
    return text.toString();
  }
}
